/** The address of a view with what another reader's desk would otherwise choose for itself: the language and the date. */
export function viewAddress(address: string, language: string, asOf: string | null): string {
  const link = new URL(address);
  const given = new URLSearchParams(link.search);
  if (!given.has("lang")) link.search += `${link.search === "" ? "?" : "&"}lang=${language}`;
  if (!given.has("asOf")) link.search += `&asOf=${asOf ?? "latest"}`;
  return link.href;
}

/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The clipboard belongs to secure addresses only; a desk served within a house is none, and there a selection can be copied. */
function copyBySelection(text: string): boolean {
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  return done;
}
