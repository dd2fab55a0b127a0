import { isolate, withoutIsolates } from "../format.ts";

const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };
const grouped = new Intl.NumberFormat("zh-CN");

/**
 * A number and its unit as Chinese counts: in 万 and 亿, so that a unit of 十亿 (billion) or 百万 (million) gives its power to the
 * number: 4 and 十亿美元 are 40亿美元. Any other unit, and a number that is no plain decimal, stay as they are.
 */
export function amountInChinese(value: string, unit: string): string {
  const [, power = "", myriad = "", rest = ""] =
    /^([十百千])([万亿])(.*)$/u.exec(withoutIsolates(unit)) ?? [];
  const [, sign = "", whole, decimals = ""] = /^([-−]?)(\d[\d,]*)(?:\.(\d+))?$/u.exec(value) ?? [];
  if (myriad === "" || whole === undefined) return `${value}${unit}`;
  if (/^[0,]*$/u.test(whole + decimals) && rest !== "") return `${value}${isolate(rest)}`;
  const shift = powers[power] ?? 0;
  const moved = decimals.padEnd(shift, "0");
  const left = grouped.format(BigInt(whole.replaceAll(",", "") + moved.slice(0, shift)));
  const right = moved.slice(shift).replace(/0+$/u, "");
  return `${sign}${left}${right === "" ? "" : `.${right}`}${isolate(myriad + rest)}`;
}
