const WORDS =
  "people water music school letter garden winter family number answer morning market river history picture table paper story window doctor " +
  "kitchen summer village moment teacher office sister station mountain weather animal engine bridge island corner butter flower guest ticket " +
  "write carry follow happen listen remember believe change travel explain build return break choose learn finish gather borrow promise forget " +
  "green quiet early heavy simple clean strong narrow bright distant gentle honest modern private useful warm empty broken careful sudden " +
  "slowly together always perhaps almost never again quickly often behind under between without toward against during because although before";
const LIST = WORDS.split(" ");
const A_SENTENCE = 12;

/** So many words of English in which no sentence comes twice: a sentence said a thousand times is not what prompts are made of. */
export const prose = (count: number): string => {
  let state = 1;
  let text = "";
  for (let word = 0; word < count; word++) {
    state = Math.imul(state, 1664525) + 1013904223;
    text += LIST[(state >>> 8) % LIST.length]! + ((word + 1) % A_SENTENCE === 0 ? ". " : " ");
  }
  return text;
};
