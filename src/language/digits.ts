/** Letters, digits and the signs that join them into one written piece: `3.67`, `10,000`, `INFCIRC/214`, `2025-04-18`, `UF6`. */
const piece =
  /[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}]|[-_./:,+'’٫٬](?=[\p{Script=Latin}\p{Nd}]))*(?:\s?%)?/gu;

/** Decimal numbers in Latin digits, thousands grouped or not. */
const decimalNumber = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/** A date as programs write it, which is a name and no number. */
const machineDate = /^\d{4}-\d\d(-\d\d)?$/;

/** Where the digits begin that texts in the languages spoken here may be written in: Latin, Arabic, Persian and Urdu, Devanagari. */
const zeros = [0x30, 0x660, 0x6f0, 0x966];

/**
 * Rewrites the numbers of a text in a locale's digits, so that a dossier's own words do not mix with the figures around them: `3.67 %`
 * becomes `٣٫٦٧ ٪` in Arabic. A piece with a Latin letter in it is a name or an identifier (`U-235`, `S/RES/2231`) and stays as it is.
 */
export function digitWriter(locale: string): (text: string) => string {
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = Array.from({ length: 10 }, (_, digit) => numbers.format(digit));
  const signs = signsOf(locale);
  const own = (text: string) => text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
  const rewrite = (found: string) => {
    if (/\p{Script=Latin}/u.test(found)) return found;
    const plain = found
      .replace(/\p{Nd}/gu, latinDigit)
      .replaceAll("٬", ",")
      .replaceAll("٫", ".");
    if (machineDate.test(plain)) return found;
    const [, amount = "", percent = ""] = /^(.*?)(\s?%)?$/u.exec(plain) ?? [];
    const [, whole, decimals] = decimalNumber.exec(amount) ?? [];
    const written =
      whole === undefined
        ? amount
        : whole.replaceAll(",", signs.group) + (decimals === undefined ? "" : signs.decimal + decimals);
    return own(written) + percent.replace("%", signs.percent);
  };
  return (text) => (/\p{Nd}/u.test(text) ? text.replace(piece, rewrite) : text);
}

function latinDigit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? sign : String(code - zero);
}

function signsOf(locale: string): {
  readonly group: string;
  readonly decimal: string;
  readonly percent: string;
} {
  const parts = new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1 }).formatToParts(
    12345,
  );
  const sign = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  // The mark behind some percent signs only matters beside other text that it could turn.
  return {
    group: sign("group"),
    decimal: sign("decimal"),
    percent: sign("percentSign").replace(/\p{Cf}/gu, ""),
  };
}
