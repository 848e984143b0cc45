/** One word of a shell command: its text, and the offset in the source of each of its characters (and of its end). */
export interface ShellWord {
  readonly text: string;
  readonly offsets: readonly number[];
  /** A quote that never closes. */
  readonly open: boolean;
}

/**
 * The commands of a POSIX shell text as words: quotes ('…', "…", $'…'), backslashes, line continuations, comments,
 * here-documents (`-d @- <<EOF` gives the document as the word behind `@-`). Variables stay as they are written.
 */
export function shellCommands(text: string): readonly (readonly ShellWord[])[] {
  return new Shell(text).run();
}

class Shell {
  private at = 0;
  private chars: string[] = [];
  private offsets: number[] = [];
  private started = false;
  private open = false;
  private words: ShellWord[] = [];
  private readonly commands: ShellWord[][] = [];
  private readonly documents: string[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  run(): readonly (readonly ShellWord[])[] {
    while (this.at < this.text.length) this.step();
    this.endCommand();
    return this.commands;
  }

  private step(): void {
    const { text } = this;
    const char = text[this.at] as string;
    const next = text[this.at + 1];
    if (char === "\\" && (next === "\n" || (next === "\r" && text[this.at + 2] === "\n"))) this.at += next === "\n" ? 2 : 3;
    else if (char === "\\" && next !== undefined) this.take(2, next, 1);
    else if (char === "'") this.single();
    else if (char === '"') this.double();
    else if (char === "$" && next === "'") this.ansi();
    else if (char === "\n") this.lineEnd();
    else if (char === ";" || char === "|" || char === "&") this.separator();
    else if (char === " " || char === "\t" || char === "\r") this.endWord(1);
    else if (char === "#" && !this.started) this.skipLine();
    else if (char === "<" && next === "<" && text[this.at + 2] !== "<") this.heredoc();
    else this.take(1, char, 0);
  }

  private add(char: string, offset: number): void {
    this.started = true;
    this.chars.push(char);
    this.offsets.push(offset);
  }

  private take(length: number, char: string, shift: number): void {
    this.add(char, this.at + shift);
    this.at += length;
  }

  private single(): void {
    this.started = true;
    const end = this.text.indexOf("'", this.at + 1);
    const stop = end < 0 ? this.text.length : end;
    for (let at = this.at + 1; at < stop; at++) this.add(this.text[at] as string, at);
    this.open ||= end < 0;
    this.at = stop + 1;
  }

  private double(): void {
    this.started = true;
    let at = this.at + 1;
    while (at < this.text.length && this.text[at] !== '"') {
      const next = this.text[at + 1] ?? "";
      const escaped = this.text[at] === "\\" && '"\\$`\n'.includes(next) && next !== "";
      if (!escaped) this.add(this.text[at] as string, at++);
      else {
        if (next !== "\n") this.add(next, at + 1);
        at += 2;
      }
    }
    this.open ||= at >= this.text.length;
    this.at = at + 1;
  }

  private ansi(): void {
    this.started = true;
    let at = this.at + 2;
    while (at < this.text.length && this.text[at] !== "'") {
      const escape = this.text[at] === "\\" ? /^\\(?:x([\da-f]{1,2})|u([\da-f]{1,4})|(.))/is.exec(this.text.slice(at, at + 6)) : null;
      if (escape === null) this.add(this.text[at] as string, at++);
      else {
        const code = escape[1] ?? escape[2];
        const named: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" };
        this.add(code === undefined ? (named[escape[3] as string] ?? (escape[3] as string)) : String.fromCharCode(parseInt(code, 16)), at);
        at += escape[0].length;
      }
    }
    this.open ||= at >= this.text.length;
    this.at = at + 1;
  }

  private heredoc(): void {
    const head = /^<<-?\s*(['"]?)(\w+)\1/.exec(this.text.slice(this.at, this.at + 80));
    if (head === null) return this.take(1, "<", 0);
    this.endWord(head[0].length);
    this.documents.push(head[2] as string);
  }

  private lineEnd(): void {
    this.endWord(1);
    for (const mark of this.documents.splice(0)) this.document(mark);
    this.endCommand();
  }

  /** The document takes the place of the word `@-` that reads it. */
  private document(mark: string): void {
    const close = new RegExp(`^\\t*${mark}[ \\t\\r]*$`, "m");
    const rest = this.text.slice(this.at);
    const end = close.exec(rest);
    const body = rest.slice(0, end?.index ?? rest.length);
    const word: ShellWord = { text: body, offsets: Array.from({ length: body.length + 1 }, (_, index) => this.at + index), open: end === null };
    const reader = this.words.findIndex(({ text }) => text === "@-");
    if (reader < 0) this.words.push(word);
    else this.words[reader] = word;
    this.at += (end?.index ?? rest.length) + (end?.[0].length ?? 0);
  }

  private separator(): void {
    this.endWord(1);
    this.endCommand();
  }

  private skipLine(): void {
    while (this.at < this.text.length && this.text[this.at] !== "\n") this.at++;
  }

  private endWord(skip: number): void {
    if (this.started) this.words.push({ text: this.chars.join(""), offsets: [...this.offsets, this.at], open: this.open });
    this.chars = [];
    this.offsets = [];
    this.started = false;
    this.open = false;
    this.at += skip;
  }

  private endCommand(): void {
    this.endWord(0);
    if (this.words.length > 0) this.commands.push(this.words);
    this.words = [];
  }
}
