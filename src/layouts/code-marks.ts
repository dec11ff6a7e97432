const code = /([（“《(]?)(<code>[^<]*<\/code>)([，。；：、！？）”》…,.;:!?)]*)/g;

/**
 * Keeps the marks around a name set as code on its line: browsers treat such a box like a picture, before
 * and after which a line may end, and would begin the next one with a comma.
 */
export const holdMarks = (html: string): string =>
  html.replace(code, (whole, before: string, name: string, after: string) =>
    before || after ? `<span class="held">${whole}</span>` : name,
  );
