/** JSON writes half a surrogate pair as an escape that begins so; texts about escapes do too, so this only says where to look. */
export const ESCAPED_SURROGATE = "\\ud";
