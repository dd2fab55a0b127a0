/** A small made-up negotiation with advice in its comments, ready to be replaced by a real one. */
export const starter = `# A starter dossier. The talks in it are made up; replace them by yours. Lines after # are advice and are not read.
#   concordat check <folder>   lists what is wrong, each with its line and what to do
#   concordat deals <folder>   tells which packages every side could sign
#   concordat desk <folder>    shows the same in a browser
concordat: 1
title: Water of the Alder river
question: How much water is released in a dry year, who measures it, and what is paid for it?
language: en # of the texts below; a text can also be given in several: { en: …, ar: …, hi: …, zh: … }

# Who has to agree. A principal is a party without whose signature there is no agreement.
parties:
  - id: uplands
    name: The Uplands
    kind: state # state, organisation or faction
    roles: [{ role: principal }]
  - id: lowlands
    name: The Lowlands
    kind: state
    roles: [{ role: principal }]

# What has to be settled. A package chooses one option on every issue; three to five issues are a good beginning.
issues:
  - id: release
    name: Water released in a dry year
    kind: options
    statusQuo: a-quarter # how things are today
    options:
      - { id: a-quarter, name: A quarter of the flow }
      - { id: two-fifths, name: Two fifths of the flow }
      - { id: three-fifths, name: Three fifths of the flow }
  - id: payment
    name: Payment for the water
    kind: options
    statusQuo: none
    options:
      - { id: none, name: No payment }
      - { id: share-of-power, name: A share of the electric power lost }
      - { id: full-compensation, name: Full compensation }
  - id: gauges
    name: Who reads the gauges
    kind: options
    statusQuo: upstream-only
    options:
      - { id: upstream-only, name: Upstream authorities alone }
      - { id: joint, name: A joint commission }

# What each party wants, as far as is known. Everything here is somebody's judgement: say whose (declared in public, reported
# by others, or assessed by you) and why; add sources where there are any.
preferences:
  uplands:
    short:
      matrix: # on each issue: what it wants, what else it can live with (best first), what it would never accept
        release: { wants: a-quarter, canLiveWith: [two-fifths], never: [three-fifths] }
        payment: { wants: full-compensation, canLiveWith: [share-of-power] }
        gauges: { wants: upstream-only, canLiveWith: [joint] }
      issues: [release, payment, gauges] # most important first
      wouldSign: # the worst package it would still sign: this stands in for what no deal is worth
        - { release: two-fifths, payment: share-of-power, gauges: joint }
      basis: assessed
      illustrative: true
      reason: Made up to show the form.
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
      reason: Made up to show the form.

# Packages worth keeping under a name, such as a proposal on the table.
packages:
  - id: mediators-draft
    name: The mediator's draft
    choice: { release: two-fifths, payment: share-of-power, gauges: joint }
`;
