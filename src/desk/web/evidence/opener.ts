let opener: HTMLElement | undefined;
let height = 0;

/** Remembers what the reader pressed and where on the screen, so that it stays there beside the drawer, and closing the drawer puts them back on it. */
export function rememberOpener(pressed: HTMLElement): void {
  opener = pressed;
  rememberPlace();
}

/** Remembers where what was pressed stands now; called before the drawer makes room or takes it. */
export function rememberPlace(): void {
  height = topOf(opener);
}

/** Puts what was pressed back to its height on the screen, once the page has another width. */
export function keepPlace(): void {
  if (opener?.isConnected && height >= 0 && height < window.innerHeight)
    window.scrollBy(0, topOf(opener) - height);
}

/** Puts the focus back on what opened the drawer, or on the page where that is gone. */
export function returnToOpener(): void {
  keepPlace();
  const target = opener?.isConnected ? opener : document.getElementById("content");
  opener = undefined;
  target?.focus();
}

function topOf(element: HTMLElement | undefined): number {
  return element?.getBoundingClientRect().top ?? 0;
}
