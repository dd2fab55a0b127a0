/** How many bytes from the beginning say how the rest is written. */
const HEAD = 2048;

/**
 * Bytes as text, in the encoding that a byte order mark, the sender, an XML declaration or a page's head states, else UTF-8. Undefined where
 * they are no text in it. A byte order mark stays, so that offsets are those of the file.
 */
export function decodeText(bytes: Uint8Array, stated?: string): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes, stated), { fatal: true, ignoreBOM: true }).decode(bytes);
    // A text holds no such characters; a picture or a program does, within its first bytes.
    return [...text.slice(0, HEAD)].some(isControl) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** All controls but white space and the escape character. */
function isControl(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 9 || (code > 13 && code < 27);
}

function encodingOf(bytes: Uint8Array, stated: string | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (stated !== undefined) return stated;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  return (
    /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1] ??
    /<meta\s[^>]*?charset\s*=\s*["']?([A-Za-z0-9._-]+)/i.exec(head)?.[1] ??
    "utf-8"
  );
}
