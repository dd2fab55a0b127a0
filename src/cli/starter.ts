import { format } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { wrap } from "./display-width.ts";
import { sayIn } from "./session.ts";

const width = 120;

/** A small made-up negotiation with advice in its comments, in the author's language, ready to be replaced by a real one. */
export function starterText(language: Language): string {
  const { tag, messages } = language;
  const { name, advice } = messages.commandLine.starter;
  const say = (sentence: typeof advice.kind) => sayIn(language, sentence({}, format(language, tag)));
  return `# ${advice.intro}
#   concordat check <folder>   ${advice.check}
#   concordat deals <folder>   ${advice.deals}
#   concordat desk <folder>    ${advice.desk}
concordat: 1
title: ${name.title}
question: ${name.question}
language: ${tag} # ${say(advice.language)}

# ${advice.parties}
parties:
  - id: uplands
    name: ${name.uplands}
    kind: state # ${say(advice.kind)}
    roles: [{ role: principal }]
  - id: lowlands
    name: ${name.lowlands}
    kind: state
    roles: [{ role: principal }]

# ${advice.issues}
issues:
  - id: release
    name: ${name.release}
    kind: options
    statusQuo: a-quarter # ${advice.statusQuo}
    options:
      - { id: a-quarter, name: ${name.quarter} }
      - { id: two-fifths, name: ${name.twoFifths} }
      - { id: three-fifths, name: ${name.threeFifths} }
  - id: payment
    name: ${name.payment}
    kind: options
    statusQuo: none
    options:
      - { id: none, name: ${name.noPayment} }
      - { id: share-of-power, name: ${name.shareOfPower} }
      - { id: full-compensation, name: ${name.fullCompensation} }
  - id: gauges
    name: ${name.gauges}
    kind: options
    statusQuo: upstream-only
    options:
      - { id: upstream-only, name: ${name.upstreamOnly} }
      - { id: joint, name: ${name.joint} }

${wrap(`# ${say(advice.preferences)}`, width, "# ")}
preferences:
  uplands:
    short:
      matrix: # ${advice.matrix}
        release: { wants: a-quarter, canLiveWith: [two-fifths], never: [three-fifths] }
        payment: { wants: full-compensation, canLiveWith: [share-of-power] }
        gauges: { wants: upstream-only, canLiveWith: [joint] }
      issues: [release, payment, gauges] # ${advice.order}
      wouldSign: # ${advice.wouldSign}
        - { release: two-fifths, payment: share-of-power, gauges: joint }
      basis: assessed
      illustrative: true
      reason: ${name.reason}
  lowlands:
    short:
      matrix:
        release: { wants: three-fifths, canLiveWith: [two-fifths] }
        payment: { wants: none, canLiveWith: [share-of-power] }
        gauges: { wants: joint, canLiveWith: [upstream-only] }
      issues: [release, gauges, payment]
      wouldSign:
        - { release: two-fifths, payment: share-of-power, gauges: upstream-only }
      basis: assessed
      illustrative: true
      reason: ${name.reason}

# ${advice.packages}
packages:
  - id: mediators-draft
    name: ${name.draft}
    choice: { release: two-fifths, payment: share-of-power, gauges: joint }
`;
}
