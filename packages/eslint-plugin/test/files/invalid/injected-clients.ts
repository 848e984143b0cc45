import Anthropic from "@anthropic-ai/sdk";

const messages = [{ role: "user" as const, content: "Hi" }];

interface Deps {
  readonly llm: Anthropic;
  readonly retries?: number;
}
type Options = { client?: Anthropic | undefined };

export const first = ({ llm }: Deps) => llm.messages.create({ max_tokens: 1, messages } as any); // ! missing-field
export const second = ({ llm: model }: { llm: Anthropic }) => model.messages.create({ max_tokens: 1, messages } as any); // ! missing-field
export const third = (deps: Readonly<Deps>) => deps.llm.messages.create({ max_tokens: 1, messages } as any); // ! missing-field
export const fourth = ({ client = new Anthropic() }: Options = {}) => client.messages.create({ max_tokens: 1, messages } as any); // ! missing-field

export class Clients {
  static readonly shared = new Anthropic();
  readonly own: Anthropic = new Anthropic();
}
Clients.shared.messages.create({ max_tokens: 1, messages } as any); // ! missing-field
export const fifth = (clients: Clients) => clients.own.messages.create({ max_tokens: 1, messages } as any); // ! missing-field

const pool = { main: new Anthropic(), other: { messages: { create: console.log } } };
pool.main.messages.create({ max_tokens: 1, messages } as any); // ! missing-field
pool.other.messages.create({ max_tokens: "1" });

const { beta } = Clients.shared;
const resource = Clients.shared.beta;
beta.messages.create({ max_tokens: 1, messages } as any); // ! missing-field
resource.messages.create({ max_tokens: 1, messages } as any); // ! missing-field

let lazy: Anthropic | undefined;
function client() {
  lazy ??= new Anthropic();
  return lazy;
}
client().messages.create({ max_tokens: 1, messages } as any); // ! missing-field
