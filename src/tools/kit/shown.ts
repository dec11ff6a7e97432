/** Whether a part of the page is drawn now: the offline edition holds all tools in one page and shows one. */
export const isShown = (element: Element) => element.getClientRects().length > 0;
