interface DecimalForm {
  readonly digits: string;
  readonly exponent: number;
}

/**
 * A number as a dossier keeps it: the double where its shortest decimal is the text's own value, otherwise the text. `undefined`
 * for infinity and "not a number".
 */
export function numberAsWritten(source: string, value: number): number | string | undefined {
  if (/^[+-]?\.(inf|nan)$/i.test(source)) return undefined;
  if (/^0[xo]/.test(source)) return Number.isSafeInteger(value) ? value : BigInt(source).toString();
  if (!Number.isFinite(value)) return source;
  return sameValue(source, String(value)) ? value : source;
}

function sameValue(left: string, right: string): boolean {
  const a = decimalForm(left);
  const b = decimalForm(right);
  return a.digits === b.digits && (a.digits === "" || a.exponent === b.exponent);
}

/** Significant digits and the power of ten of the last; signs are left to the double, which keeps them. */
function decimalForm(text: string): DecimalForm {
  const [mantissa = "", exponent = "0"] = text.replace(/^[+-]/, "").toLowerCase().split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const all = whole + decimals;
  const digits = withoutTrailingZeros(all);
  const last = Number(exponent) - decimals.length + (all.length - digits.length);
  return { digits: digits.replace(/^0+/, ""), exponent: last };
}

// A loop, since /0+$/ backtracks quadratically on long runs of zeros.
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
