import { type DragEvent, type FormEvent, useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { useLanguage } from "../text/language-context.tsx";

/** What the API is asked to check: one of the three, and the day of publication where a person gives one. */
export interface Given {
  readonly text?: string;
  readonly file?: { readonly name: string; readonly base64: string };
  readonly address?: string;
  readonly published?: string;
}

const mostBytes = 25_000_000;

interface Props {
  readonly check: (given: Given) => void;
  readonly waits: boolean;
}

/** Takes an article as words, as a file that is chosen or dropped, or by its address. */
export function ArticleForm({ check, waits }: Props) {
  const { words } = useLanguage();
  const say = words.pages.check;
  const [text, setText] = useState("");
  const [address, setAddress] = useState("");
  const [published, setPublished] = useState("");
  const [tooLarge, setTooLarge] = useState(false);
  const day = published === "" ? {} : { published };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== "") check({ text, ...day });
    else if (address.trim() !== "") check({ address: address.trim(), ...day });
  };
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setTooLarge(file.size > mostBytes);
    if (file.size <= mostBytes) check({ file: { name: file.name, base64: await base64Of(file) }, ...day });
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void take(event.dataTransfer.files[0]);
  };
  return (
    <form
      className="article-form"
      onSubmit={submit}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <p className="fine">{say.intro}</p>
      <label className="field">
        {say.text}
        <textarea rows={8} dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className="article-ways">
        <div className="field">
          <FileTrigger onSelect={(files) => void take(files?.[0])}>
            <Button className="button" isDisabled={waits}>
              {say.file}
            </Button>
          </FileTrigger>
          <span className="fine">{say.drop}</span>
        </div>
        <label className="field">
          {say.address}
          <input
            type="url"
            dir="ltr"
            placeholder="https://"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </label>
        <label className="field">
          {say.published}
          <input
            type="date"
            value={published}
            aria-describedby="published-hint"
            onChange={(event) => setPublished(event.target.value)}
          />
        </label>
      </div>
      <p className="fine" id="published-hint">
        {say.publishedHint}
      </p>
      {tooLarge && <p role="alert">{say.tooLarge}</p>}
      <Button
        className="button"
        type="submit"
        isDisabled={waits || (text.trim() === "" && address.trim() === "")}
      >
        {say.check}
      </Button>
    </form>
  );
}

/** A file's bytes as the API takes them. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.readAsDataURL(file);
  });
}
