/** Prints the evidence alone, with everything folded in it opened; afterwards all is as it was. */
export function printDrawer(): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>(".drawer details:not([open])")];
  for (const details of folded) details.open = true;
  document.documentElement.dataset.print = "drawer";
  window.addEventListener(
    "afterprint",
    () => {
      delete document.documentElement.dataset.print;
      for (const details of folded) details.open = false;
    },
    { once: true },
  );
  window.print();
}
