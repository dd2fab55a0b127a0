import { lazy, Suspense } from "react";
import { Button, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import type { DossierAnswer } from "../../server/answer-types.ts";
import { useLanguage } from "../text/language-context.tsx";
import { Chevron } from "./icons.tsx";

const DateChoice = lazy(() => import("./date-choice.tsx"));

/** The dialog inside has its own name; the popover would take the button's as well, for something that has no role. */
const unnamed = { "aria-labelledby": "" };

/** The date whose knowledge the desk shows; choosing another moves everything there. The calendar is loaded when it is first opened. */
export function AsOfControl({ answer }: { readonly answer: DossierAnswer }) {
  const { words, f } = useLanguage();
  const { bar, asOf, state } = words.desk;
  const shown = answer.asOf === null ? asOf.everything : f.date(answer.asOf);
  return (
    <DialogTrigger>
      <Button className="control">
        <span className="control-label">{bar.asOf}</span> {shown}
        <Chevron />
      </Button>
      <Popover className="popover dates" placement="bottom end" {...unnamed}>
        <Dialog className="dialog">
          {({ close }) => (
            <>
              <Heading slot="title" className="dialog-title">
                {asOf.choose}
              </Heading>
              <Suspense fallback={<p className="state">{state.loading}</p>}>
                <DateChoice answer={answer} done={close} />
              </Suspense>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
