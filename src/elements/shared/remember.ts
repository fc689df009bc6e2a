/** Remembers the last answer for as long as all that it was made from is the same. */
export function remember<Answer>(): (from: readonly unknown[], make: () => Answer) => Answer {
  let last: {readonly from: readonly unknown[]; readonly answer: Answer} | undefined;
  return (from, make) => {
    if (!last || from.length !== last.from.length || from.some((each, i) => each !== last!.from[i])) {
      last = {from, answer: make()};
    }
    return last.answer;
  };
}
