declare namespace App {
  interface Locals {
    /**
     * Set while the whole guide is printed as one document: where each page stands in it, by its path,
     * `'assets/email': { level: 3, number: '2.6' }`. Layouts then leave the frame of a page away.
     */
    manual?: ReadonlyMap<string, import('./queries/manual.ts').ChapterPlace>;
  }
}
