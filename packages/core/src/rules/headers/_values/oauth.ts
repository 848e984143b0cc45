/** The `authorization` of an OAuth token, where an API key would be a header of its own. */
export const OAUTH = /^Bearer sk-ant-oat/i;
