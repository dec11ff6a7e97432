declare namespace App {
  interface Locals {
    /**
     * Set while the whole guide is printed as one document: the level of the heading of each page by
     * its path, `{ keep: 2, 'assets/email': 3 }`. Layouts then leave the frame of a page away.
     */
    manual?: ReadonlyMap<string, number>;
  }
}
