/** Equal apart from the address of a documentation link: those moved several times, and say nothing about the fault. */
export function sameWords(foretold: string | null, answered: string | null): boolean {
  if (foretold === null || answered === null) return false;
  return foretold === answered || withoutLinks(foretold) === withoutLinks(answered);
}

const LINK = /https?:\/\/(?:[\w-]+\.)*(?:anthropic|claude)\.com(?:\/[\w\-./#?=&%]*[\w\-/#?=&%])?/g;

function withoutLinks(message: string): string {
  return message.replace(LINK, "<link>");
}
