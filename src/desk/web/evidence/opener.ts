let opener: HTMLElement | undefined;

/** Remembers what the reader pressed, so that closing the drawer puts them back there. */
export function rememberOpener(pressed: HTMLElement): void {
  opener = pressed;
}

/** Puts the focus back on what opened the drawer, or on the page where that is gone. */
export function returnToOpener(): void {
  const target = opener?.isConnected ? opener : document.getElementById("content");
  opener = undefined;
  target?.focus();
}
