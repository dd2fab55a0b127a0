import { useState } from "react";
import type { BriefingAnswer } from "../../server/briefing/answer.ts";
import { copyText } from "../figures/copy-link.ts";
import { useLanguage } from "../text/language-context.tsx";
import { usePublishingWords } from "./publishing-words.tsx";

/** How the channels are written, the same in every language. */
const channelNames: Readonly<Record<string, string>> = {
  x: "X",
  facebook: "Facebook",
  linkedin: "LinkedIn",
  telegram: "Telegram",
  whatsapp: "WhatsApp",
  weibo: "Weibo",
  wechat: "WeChat",
};

/** The words to post a briefing with, a channel each, to be copied. */
export function Captions({ answer }: { readonly answer: BriefingAnswer }) {
  const { f } = useLanguage();
  const pw = usePublishingWords();
  if (answer.caption === "") return null;
  return (
    <section>
      <h2>{pw.part.captions}</h2>
      <Caption name={pw.label.shortCaption} text={answer.caption} lang={answer.language} open />
      {answer.captions.map(({ channel, text, length, limit }) => (
        <Caption
          key={channel}
          name={channelNames[channel] ?? channel}
          length={pw.length({ length, limit }, f)}
          text={text}
          lang={answer.language}
        />
      ))}
    </section>
  );
}

interface Props {
  readonly name: string;
  readonly length?: string;
  readonly text: string;
  readonly lang: string;
  readonly open?: boolean;
}

function Caption({ name, length, text, lang, open = false }: Props) {
  const pw = usePublishingWords();
  const [copied, setCopied] = useState<string>();
  return (
    <details open={open}>
      <summary>
        {name} {length !== undefined && <span className="fine">{length}</span>}
      </summary>
      <p className="caption-text" lang={lang} dir="auto">
        {text}
      </p>
      <button
        type="button"
        className="button"
        aria-label={`${pw.label.copy}: ${name}`}
        onClick={async () => setCopied((await copyText(text)) ? text : undefined)}
      >
        {pw.label.copy}
      </button>{" "}
      <span role="status">{copied === text ? pw.label.copied : ""}</span>
    </details>
  );
}
