import { Button } from "react-aria-components";
import { useLanguage } from "../text/language-context.tsx";
import { type Cell, writeCsv } from "./csv.ts";

interface Props {
  /** What the files are called, without ending. */
  readonly name: string;
  readonly svg: () => string;
  readonly rows: () => readonly (readonly Cell[])[];
}

/** Offers a picture as an image file and its table twin as values; both are made when asked for. */
export function Downloads({ name, svg, rows }: Props) {
  const { words } = useLanguage();
  const { downloadPicture, downloadTable } = words.desk.chart;
  return (
    <p className="downloads">
      <Button className="link" onPress={() => save(`${name}.svg`, svg(), "image/svg+xml")}>
        {downloadPicture}
      </Button>
      <Button
        className="link"
        onPress={() => save(`${name}.csv`, writeCsv(rows()), "text/csv;charset=utf-8")}
      >
        {downloadTable}
      </Button>
    </p>
  );
}

function save(name: string, content: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
