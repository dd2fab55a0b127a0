/** Loads the Chinese font: where Chinese is read, and where single words of it stand in another language. */
export function loadChinese(): void {
  void import("./fonts-zh.ts");
}
