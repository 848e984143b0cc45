/** Members that both toolsets have. */
const pointerMembers = [
  "double_click",
  "hold_key",
  "key",
  "left_click",
  "left_click_drag",
  "left_mouse_down",
  "left_mouse_up",
  "middle_click",
  "mouse_move",
  "right_click",
  "screenshot",
  "scroll",
  "triple_click",
  "type",
  "wait",
  "zoom",
] as const;

/** What browser_toolset_20260801 can do. */
export const browserMembers = [
  ...pointerMembers,
  "close_tab",
  "file_upload",
  "find",
  "form_input",
  "get_page_text",
  "hover",
  "javascript_exec",
  "list_tabs",
  "navigate",
  "new_tab",
  "read_console",
  "read_network",
  "read_page",
  "scroll_to",
  "switch_tab",
] as const;

/** What computer_toolset_20260801 can do. */
export const computerMembers = [...pointerMembers, "cursor_position"] as const;

/** Members of the browser that stay off until a config turns them on. */
export const browserMembersOffByDefault: readonly string[] = ["file_upload", "javascript_exec", "read_console", "read_network"];
