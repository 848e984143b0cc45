/**
 * Countries that web search refuses in `user_location`. No list is published: these were refused, with words that were quoted, from
 * 2025-07 to 2026-10 (https://github.com/anthropics/anthropic-sdk-python/issues/995); nothing is said of others.
 */
export const REFUSED_SEARCH_COUNTRIES: readonly string[] = "AE CO CR CY CZ EG IE IL KZ NG PE SG UA VN".split(" ");
