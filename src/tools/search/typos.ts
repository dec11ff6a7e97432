const leastForTypo = 5;
const twoTyposFrom = 9;
const mostMeant = 4;

/** Words one slip of the finger away, in long words two. The first letter is rarely the wrong one. */
export function nearest(word: string, known: readonly string[]): string[] {
  if (word.length < leastForTypo || /\d/.test(word)) return [];
  const most = word.length >= twoTyposFrom ? 2 : 1;
  let best = most;
  let found: string[] = [];
  for (const one of known) {
    if (one[0] !== word[0] || Math.abs(one.length - word.length) > most) continue;
    const distance = distanceOf(word, one);
    if (distance < best) found = [];
    if (distance <= best) {
      best = distance;
      found.push(one);
    }
  }
  return found.slice(0, mostMeant);
}

/** Letters left out, added, replaced, or swapped with their neighbour. */
export function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      line.push(least);
    }
    [before, last] = [last, line];
  }
  return last[b.length] ?? 0;
}
