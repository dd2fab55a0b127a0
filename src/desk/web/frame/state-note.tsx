import { Button } from "react-aria-components";
import { useLanguage } from "../text/language-context.tsx";

interface Props {
  readonly kind: "loading" | "computing" | "offline" | "error" | "notFound";
  readonly retry?: () => void;
}

/** One line in place of what is not there yet or cannot be had, with what to do about it. */
export function StateNote({ kind, retry }: Props) {
  const { words } = useLanguage();
  const { state, button } = words.desk;
  const waiting = kind === "loading" || kind === "computing";
  return (
    <div className="state" role={waiting ? "status" : "alert"}>
      <p>{state[kind]}</p>
      {kind === "error" && <p>{state.errorRemedy}</p>}
      {retry && (
        <Button className="button" onPress={retry}>
          {button.retry}
        </Button>
      )}
    </div>
  );
}
