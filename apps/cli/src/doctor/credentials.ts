import { type Env, type Finding, found, ok } from "./finding.ts";

const KEY = "ANTHROPIC_API_KEY";
const TOKEN = "ANTHROPIC_AUTH_TOKEN";

/** The key and the token in the environment: their shape, never their text. */
export function credentialFindings(env: Env): readonly Finding[] {
  const key = env[KEY];
  const token = env[TOKEN];
  if (key === undefined && token === undefined) return [missing(env)];
  const findings = [...(key === undefined ? [] : keyFindings(key)), ...(token === undefined ? [] : tokenFindings(token))];
  if (key?.trim() && token?.trim()) {
    findings.push(found("warning", "two-credentials", `${KEY} and ${TOKEN} are both set; clients send both, and the API may refuse that.`, "Unset the one you do not mean."));
  }
  return findings;
}

function missing(env: Env): Finding {
  if (env["CLAUDE_CODE_USE_BEDROCK"] || env["AWS_BEARER_TOKEN_BEDROCK"]) return ok("credentials-of-platform", "No Anthropic key; Bedrock's own credentials are configured.");
  return found("warning", "api-key-missing", `Neither ${KEY} nor ${TOKEN} is set.`, `export ${KEY}=… with a key from the Claude Console, or give the client its key in code.`);
}

function keyFindings(key: string): readonly Finding[] {
  const broken = shapeFinding(KEY, "api-key", key);
  if (broken !== null) return [broken];
  if (key.startsWith("sk-ant-oat")) {
    return [found("error", "api-key-is-oauth-token", `${KEY} holds an OAuth token (sk-ant-oat…), which x-api-key does not take.`, `Put it into ${TOKEN}, so that it is sent as Authorization: Bearer, and unset ${KEY}.`)];
  }
  if (key.startsWith("sk-ant-admin")) {
    return [found("error", "api-key-is-admin-key", `${KEY} holds an admin key (sk-ant-admin…), which cannot call the Messages API.`, "Create an API key for the workspace in the Console.")];
  }
  if (/^sk-(proj|svcacct|or)-/.test(key) || /^(AIza|gsk_|xai-)/.test(key)) {
    return [found("error", "api-key-of-other-vendor", `${KEY} holds another vendor's key.`, "Use a key that begins with sk-ant-api.")];
  }
  if (/^(your|my|xxx|changeme|placeholder|test|dummy|<)|\.\.\.|…|\*\*\*/i.test(key) || key.length < 20) {
    return [found("error", "api-key-placeholder", `${KEY} holds a placeholder (${key.length} characters).`, "Put a real key in its place.")];
  }
  if (!key.startsWith("sk-ant-")) return [found("note", "api-key-unusual", `${KEY} does not begin with sk-ant-: right for a gateway of your own, wrong for api.anthropic.com.`, "Check where the key comes from.")];
  return [ok("api-key", `${KEY} has the shape of a key (${key.length} characters).`)];
}

function tokenFindings(token: string): readonly Finding[] {
  const broken = shapeFinding(TOKEN, "auth-token", token);
  if (broken !== null) return [broken];
  if (/^sk-ant-api/.test(token)) {
    return [found("error", "api-key-sent-as-bearer", `${TOKEN} holds an API key, which is refused as Authorization: Bearer.`, `Put it into ${KEY}, so that it is sent as x-api-key, and unset ${TOKEN}.`)];
  }
  return [ok("auth-token", `${TOKEN} is set (${token.length} characters).`)];
}

/** Blanks, quotes and stray words that copying leaves behind. */
function shapeFinding(name: string, id: string, value: string): Finding | null {
  if (value.trim() === "") return found("error", `${id}-empty`, `${name} is set but empty: clients take it for a key.`, `Unset it, or give it a value.`);
  if (/^["'“‘].*["'”’]$/s.test(value.trim())) return found("error", `${id}-quoted`, `${name} has its quotes inside the value.`, "Leave the quotes out (docker --env-file and some .env readers keep them).");
  if (/^bearer\s/i.test(value)) return found("error", `${id}-with-bearer`, `${name} begins with the word Bearer.`, "Leave only the key.");
  if (value !== value.trim()) return found("error", `${id}-blanks`, `${name} has a blank or a line break at its ${value.trimStart() === value ? "end" : "start"}.`, "Trim it: a file read into a variable often ends in a line break.");
  // Header values are ASCII; anything else makes the client throw before it sends.
  if (/[^\x21-\x7e]/.test(value)) return found("error", `${id}-characters`, `${name} holds a character that no header may hold (a blank, or one that is not ASCII).`, "Copy it again, as plain text.");
  return null;
}
