import * as z from "zod";
import { cacheControlField } from "../cache-control.ts";
import { nullable, optional, required, shape } from "../meta.ts";

const tabId = required(z.string().min(1).max(4096), "Id of the tab.");
const downloadId = required(z.string(), "Id of the download.");
const downloadUrl = required(z.string(), "What is downloaded.");

export const browserTab = shape("Browser tab", {
  tab_id: tabId,
  title: required(z.string().max(4096), "Title of the page."),
  url: required(z.string().max(4096), "Address of the page."),
  active: optional(z.boolean(), "Whether the tab is in front."),
});

export const browserStateChange = z
  .discriminatedUnion("type", [
    shape("Tab opened", { type: required(z.literal("tab_opened"), "A tab was opened."), tab_id: tabId }),
    shape("Download started", {
      type: required(z.literal("download_started"), "A download began."),
      download_id: downloadId,
      url: downloadUrl,
    }),
    shape("Download completed", {
      type: required(z.literal("download_completed"), "A download is done."),
      download_id: downloadId,
      url: downloadUrl,
      path: nullable(z.string(), "Where the file lies."),
      size_bytes: nullable(z.int(), "Size of the file in bytes."),
    }),
    shape("Download failed", {
      type: required(z.literal("download_failed"), "A download broke off."),
      download_id: downloadId,
      url: downloadUrl,
      error: nullable(z.string(), "Why it failed."),
    }),
  ])
  .meta({ title: "Browser state change" });

export const browserStateBlock = shape(
  "Browser state block",
  {
    type: required(z.literal("browser_state"), "The tabs of the browser after an action."),
    tabs: required(z.array(browserTab), "All open tabs."),
    cache_control: cacheControlField,
    state_changes: nullable(z.array(browserStateChange).min(1), "What changed beside the action itself."),
  },
  { gaSince: "2026-08-19", notOn: ["bedrock", "foundry"] },
);
