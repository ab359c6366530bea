/** Findings as stories in plain English and German, with what would repair them. */
import { toldAs } from "./Form.ts"
import type { Found } from "./Found.ts"

/** What the words need to know besides the finding itself. */
export interface Telling {
  /** Steps with the channel on which each is taken. */
  readonly steps: ReadonlyArray<{ readonly step: string; readonly on: string; readonly kind: string }>
  readonly begins: string
  readonly channel: string
  readonly facts: ReadonlyArray<string>
}

interface Words {
  readonly message: string
  readonly messageDe: string
  readonly suggestion: string
  readonly suggestionDe: string
}

const listed = (names: ReadonlyArray<string>, and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1) ?? ""}`

const storyEn = ({ begins, steps }: Telling): string =>
  steps.length === 0 ? "" : `A customer begins on ${begins}: ${
    steps.map(({ kind, on, step }) => kind === "handover" ? `${on} passes them on to ${step.slice("handover ".length)}` : kind === "timeout" ? `time runs out (${step})` : `“${step}” on ${on}`).join(", then ")
  }. `

const storyDe = ({ begins, steps }: Telling): string =>
  steps.length === 0 ? "" : `Eine Kundin beginnt auf ${begins}: ${
    steps.map(({ kind, on, step }) => kind === "handover" ? `${on} gibt sie weiter an ${step.slice("handover ".length)}` : kind === "timeout" ? `die Frist läuft ab (${step})` : `„${step}“ auf ${on}`).join(", dann ")
  }. `

const words = (en: string, de: string, repairEn: string, repairDe: string): Words =>
  ({ message: en, messageDe: de, suggestion: repairEn, suggestionDe: repairDe })

const afterStory = ({ name, rule, shade }: Found, telling: Telling): Words => {
  const { channel, facts } = telling
  const en = listed(facts, "and")
  const de = listed(facts, "und")
  const last = telling.steps.at(-1)?.step ?? ""
  switch (rule) {
    case "forgets":
      return shade === "handover"
        ? words(
          `${channel} shows ${en} and does not pass it on: the customer has to tell it again.`,
          `${channel} zeigt ${de} und gibt es nicht weiter: Die Kundin muss es noch einmal sagen.`,
          `Let the handover carry ${en}, or "all".`,
          `Die Übergabe soll ${de} mitnehmen, oder "all".`
        )
        : words(
          `What ${channel} showed is gone: ${en}.${shade === "forced" ? " The customer had no other way on." : ""}`,
          `Was ${channel} zeigte, ist weg: ${de}.${shade === "forced" ? " Einen anderen Weg gab es nicht." : ""}`,
          `Let “${name}” keep ${en}${shade === "forced" ? ", or open the next step to those who are logged in" : ""}.`,
          `„${name}“ soll ${de} behalten${shade === "forced" ? ", oder der nächste Schritt soll auch Angemeldeten offenstehen" : ""}.`
        )
    case "assurance-loss":
      return shade === "handover"
        ? words(
          `The customer proved “${name}” on ${channel}, and the next channel knows nothing of it: they have to prove it again.`,
          `Die Kundin war auf ${channel} „${name}“, und der nächste Kanal weiß nichts davon: Sie muss sich neu ausweisen.`,
          `Let the handover keep the assurance ("assurance": "keep").`,
          `Die Übergabe soll die Sicherheit behalten ("assurance": "keep").`
        )
        : words(
          `The customer was “${name}” and gives it up${shade === "forced" ? " because nothing else leads on" : ""}.`,
          `Die Kundin war „${name}“ und gibt es auf${shade === "forced" ? ", weil sonst nichts weiterführt" : ""}.`,
          shade === "forced" ? `Offer the next step on ${channel} to customers who are “${name}”.` : `Let “${last}” keep what was told.`,
          shade === "forced" ? `Den nächsten Schritt auf ${channel} auch Kundinnen anbieten, die „${name}“ sind.` : `„${last}“ soll behalten, was gesagt wurde.`
        )
    case "re-ask":
      return words(
        `“${last}” asks for ${en} although the company knows it already.`,
        `„${last}“ fragt nach ${de}, obwohl das Unternehmen es schon weiß.`,
        shade === "handover" ? `Let the handover carry ${en}.` : `Keep ${en} visible on ${channel} until it is needed.`,
        shade === "handover" ? `Die Übergabe soll ${de} mitnehmen.` : `${de} auf ${channel} sichtbar lassen, bis es gebraucht wird.`
      )
    case "channel-trap":
      return words(
        shade === "soft" ? `On ${channel} nothing leads to “${name}” any more without losing what was told or proved.` : shade === "detour" ? `On ${channel} nothing leads to “${name}” any more; only another channel helps.` : `On ${channel} nothing leads to “${name}” any more, and no other channel helps without a loss.`,
        shade === "soft" ? `Auf ${channel} führt nichts mehr zu „${name}“, ohne dass Gesagtes oder Nachgewiesenes verloren geht.` : shade === "detour" ? `Auf ${channel} führt nichts mehr zu „${name}“; nur ein anderer Kanal hilft.` : `Auf ${channel} führt nichts mehr zu „${name}“, und kein anderer Kanal hilft ohne Verlust.`,
        `After “${last}”, offer on ${channel} the steps that lead to “${name}”.`, `Nach „${last}“ auf ${channel} die Schritte anbieten, die zu „${name}“ führen.`
      )
    case "trap":
      return shade === "ping-pong"
        ? words(
          `The customer is back on ${name}, and no channel leads to the goal: passed from one to the other for ever.`,
          `Die Kundin ist wieder auf ${name}, und kein Kanal führt zum Ziel: Sie wird endlos hin und her verwiesen.`,
          "Let one of the channels offer the step that the others refer to.",
          "Einer der Kanäle muss den Schritt anbieten, auf den die anderen verweisen."
        )
        : shade === "livelock"
        ? words(
          `From here things go on for ever, and no way leads to the goal; the matter is “${name}”.`,
          `Von hier geht es endlos weiter, und kein Weg führt zum Ziel; die Sache ist „${name}“.`,
          `After “${last}”, offer a step that leads out of the circle to the goal.`,
          `Nach „${last}“ einen Schritt anbieten, der aus dem Kreis zum Ziel führt.`
        )
        : shade === "soft"
        ? words(
          "From here every way to the goal loses something that was told or proved.",
          "Von hier verliert jeder Weg zum Ziel etwas, das gesagt oder nachgewiesen wurde.",
          `After “${last}”, keep a way open that loses nothing.`,
          `Nach „${last}“ einen Weg offenlassen, der nichts verliert.`
        )
        : words(
          `From here no way leads to the goal, on no channel; the matter stays “${name}”.`,
          `Von hier führt kein Weg mehr zum Ziel, auf keinem Kanal; die Sache bleibt „${name}“.`,
          `After “${last}”, offer a step that leads on, or declare “${name}” final.`,
          `Nach „${last}“ einen Schritt anbieten, der weiterführt, oder „${name}“ als Ende erklären (final).`
        )
    case "login-removes-step":
      return words(
        `“${name}” was possible before and is not any more: more login must not take a step away.`,
        `„${name}“ war vorher möglich und ist es nicht mehr: Wer sich anmeldet, darf nichts verlieren.`,
        `Drop "atMost" from “${name}” on ${channel}.`,
        `"atMost" bei „${name}“ auf ${channel} streichen.`
      )
    case "unproved-fact":
      return words(
        `The state “${name}” promises ${en}, but nobody knows it by then.`,
        `Der Zustand „${name}“ verspricht ${de}, doch niemand weiß es bis dahin.`,
        `Ask for ${en} on every way to “${name}”, or let the event need it.`,
        `${de} auf jedem Weg zu „${name}“ erfragen, oder das Ereignis soll es voraussetzen (needs).`
      )
    case "effort": {
      const [ahead = "", anew = ""] = name.split(" ")
      return words(
        `Going on takes ${ahead} steps and questions, starting anew there only ${anew}: the handover costs the customer.`,
        `Weitermachen kostet ${ahead} Schritte und Fragen, neu anfangen dort nur ${anew}: Die Übergabe kostet die Kundin.`,
        `Let “${last}” carry what the other channel needs.`,
        `„${last}“ soll mitnehmen, was der andere Kanal braucht.`
      )
    }
    case "equivalence": {
      const [other = "", state = ""] = name.split(" ")
      return shade === "mandatory"
        ? words(
          `From here “${name}” cannot happen any more, although it is mandatory on every way to a goal.`,
          `Von hier an ist „${name}“ nicht mehr möglich, obwohl es auf jedem Weg zum Ziel Pflicht ist.`,
          `Let “${last}” come only after “${name}”.`,
          `„${last}“ erst nach „${name}“ zulassen.`
        )
        : shade === "without"
        ? words(
          `Whoever begins here gets to the goal without “${name}”, which is mandatory and never possible on the way.`,
          `Wer hier beginnt, kommt ohne „${name}“ zum Ziel; es ist Pflicht und unterwegs nie möglich.`,
          `Offer “${name}” on ${channel} too, and let the goal come only after it.`,
          `„${name}“ auch auf ${channel} anbieten, und erst danach zum Ziel führen.`
        )
        : shade === "skips"
        ? words(
          `${channel} leads to the goal without “${state}”, which nobody can avoid on ${other}: the channels are not equivalent.`,
          `${channel} führt ohne „${state}“ zum Ziel, das auf ${other} niemand umgehen kann: Die Kanäle sind nicht gleichwertig.`,
          `Let ${channel} lead through “${state}” as ${other} does.`,
          `Auch auf ${channel} über „${state}“ führen, wie auf ${other}.`
        )
        : words(
          `${other} leads through “${state}” here, ${channel} never does: the channels are not equivalent.`,
          `${other} führt hier über „${state}“, ${channel} nie: Die Kanäle sind nicht gleichwertig.`,
          `Offer the step that leads to “${state}” on ${channel} too, or on neither.`,
          `Den Schritt nach „${state}“ auch auf ${channel} anbieten, oder auf keinem.`
        )
    }
    case "migration-orphan": {
      const [state = "", ...lacking] = name.split(" ")
      const [because, weil] = shade === "state"
        ? [`the new version has no state for it`, `die neue Fassung kennt keinen Zustand dafür`]
        : shade === "facts"
        ? [`the new state promises ${listed(lacking, "and")}, which nobody knows by then`, `der neue Zustand verspricht ${listed(lacking, "und")}, was bis dahin niemand weiß`]
        : [`no way leads on to an end in the new version`, `in der neuen Fassung führt kein Weg mehr zu einem Ende`]
      return words(
        `Here, in the version before, a case is “${state}” when the new one takes over, and ${because}.`,
        `Hier, in der Fassung davor, ist ein Fall „${state}“, wenn die neue übernimmt, und ${weil}.`,
        `Name a state for “${state}” in "migrates" from which cases can go on as they are.`,
        `In "migrates" für „${state}“ einen Zustand nennen, in dem Fälle weitergehen können, wie sie sind.`
      )
    }
    case "superfluous-step":
      return words(
        `“${name}” on ${channel} changes nothing: neither the state nor what is known, shown or proved.`,
        `„${name}“ auf ${channel} ändert nichts: weder den Zustand noch was bekannt, sichtbar oder nachgewiesen ist.`,
        `Remove “${name}” from ${channel}, say what it shows or asks, or declare it as waiting ("onlyWaits").`,
        `„${name}“ auf ${channel} streichen, angeben, was es zeigt oder fragt, oder es als Warten vereinbaren ("onlyWaits").`
      )
    case "deadlock":
      return shade === "waiting" ? words(
        `Nothing happens any more: ${listed(name.split(" "), "and")} wait for each other.`,
        `Nichts geht mehr: ${listed(name.split(" "), "und")} warten aufeinander.`,
        "Let one of them go ahead without the other.",
        "Einen davon ohne den anderen weitergehen lassen."
      ) : words(
        `Nothing leaves the state “${name}”, and it is neither a goal nor final.`,
        `Aus dem Zustand „${name}“ führt nichts hinaus, und er ist weder Ziel noch Ende.`,
        `Add an event that leaves “${name}”, or declare it a goal or final.`,
        `Ein Ereignis aus „${name}“ hinaus ergänzen, oder ihn als Ziel oder Ende erklären.`
      )
    case "uncompensated": {
      const left = name.split(" ")
      return words(
        `The matter ends here without its goal, and what has been done stays done: ${listed(left.map((step) => `“${step}”`), "and")}.`,
        `Die Sache endet hier ohne ihr Ziel, und es bleibt, was schon getan ist: ${listed(left.map((step) => `„${step}“`), "und")}.`,
        `Let “${last}” come only after what undoes ${listed(left.map((step) => `“${step}”`), "and")}, or let it undo them itself ("compensates").`,
        `„${last}“ erst nach dem zulassen, was ${listed(left.map((step) => `„${step}“`), "und")} rückgängig macht, oder es selbst rückgängig machen lassen ("compensates").`
      )
    }
    case "ownership": {
      const names = name.split("\n")
      const departments = names.slice(1)
      return shade === "nobody"
        ? words(
          `While the matter is “${name}”, nobody answers to the customer for it.`,
          `Solange die Sache „${name}“ ist, ist niemand der Kundin gegenüber verantwortlich.`,
          `Name the "owner" of “${name}”, or of the whole process.`,
          `Für „${name}“ oder den ganzen Prozess einen "owner" nennen.`
        )
        : shade === "several"
        ? words(
          `Here ${listed(names, "and")} answer to the customer at once, so that nobody does.`,
          `Hier sind ${listed(names, "und")} zugleich der Kundin gegenüber verantwortlich, also niemand.`,
          `Name one "owner" for the state that the parts belong to, and for each part its "department".`,
          `Für den Zustand, zu dem die Teile gehören, einen "owner" nennen, und für jeden Teil seine Abteilung ("department").`
        )
        : words(
          `“${names[0] ?? ""}” passes the matter on between ${listed(departments, "and")}, and nobody does it but the customer.`,
          `„${names[0] ?? ""}“ vermittelt zwischen ${listed(departments, "und")}, und niemand tut es als die Kundin.`,
          `Let the company take “${names[0] ?? ""}” while the customer "onlyWaits", or by a deadline.`,
          `„${names[0] ?? ""}“ soll das Unternehmen tun, während die Kundin wartet ("onlyWaits"), oder eine Frist.`
        )
    }
    default:
      return words(`${rule}: ${name}.`, `${rule}: ${name}.`, "See the declaration.", "Siehe die Vereinbarung.")
  }
}

const withoutStory = ({ name, rule, shade }: Found, { channel, facts }: Telling): Words | undefined => {
  const en = listed(facts, "and")
  switch (rule) {
    case "parity":
      return shade === "never"
        ? words(
          `${channel} claims “${name}”, but whoever begins there never reaches it, neither there nor by a handover.`,
          `${channel} verspricht „${name}“, doch wer dort beginnt, kommt nie dahin, weder dort noch durch eine Übergabe.`,
          `Offer the missing steps on ${channel}, declare a handover that carries everything, or drop the claim.`,
          `Die fehlenden Schritte auf ${channel} anbieten, eine Übergabe ohne Verlust vereinbaren oder das Versprechen streichen.`
        )
        : words(
          `${channel} claims “${name}”, but every way there loses something that was told or proved.`,
          `${channel} verspricht „${name}“, doch jeder Weg dorthin verliert etwas, das gesagt oder nachgewiesen wurde.`,
          `Let the handovers from ${channel} carry everything, or offer the missing steps there.`,
          `Die Übergaben von ${channel} sollen alles mitnehmen, oder die fehlenden Schritte dort anbieten.`
        )
    case "dead-step":
      switch (shade) {
        case "auth":
          return words(
            `“${name}” on ${channel} never changes anything.`,
            `„${name}“ auf ${channel} bewirkt nie etwas.`,
            "Remove it, or state what it grants or brings.",
            "Streichen, oder angeben, was es gewährt oder mitbringt."
          )
        case "nowhere":
          return words(
            `No channel offers “${name}”, and time does not take it.`,
            `Kein Kanal bietet „${name}“ an, und keine Frist löst es aus.`,
            `Offer “${name}” on a channel, or remove the event.`,
            `„${name}“ auf einem Kanal anbieten, oder das Ereignis streichen.`
          )
        case "needs":
          return words(
            `${channel} offers “${name}”, but never shows nor asks what it needs: ${en}.`,
            `${channel} bietet „${name}“ an, zeigt oder erfragt aber nie, was es braucht: ${listed(facts, "und")}.`,
            `Ask for ${en} there.`,
            `${listed(facts, "und")} dort erfragen.`
          )
        default:
          return words(
            `${channel} offers “${name}”, but nobody there ever has the level it demands.`,
            `${channel} bietet „${name}“ an, doch niemand erreicht dort je die verlangte Stufe.`,
            `Add a login on ${channel} that grants the level, or demand another.`,
            `Auf ${channel} eine Anmeldung vorsehen, die diese Stufe gewährt, oder eine andere verlangen.`
          )
      }
    case "unreachable-state":
      return words(
        `No event ever leads to the state “${name}”.`,
        `Kein Ereignis führt je in den Zustand „${name}“.`,
        `Let an event lead to “${name}”, or remove it.`,
        `Ein Ereignis nach „${name}“ führen lassen, oder den Zustand streichen.`
      )
    case "incomplete":
      return words(
        `The check was stopped: ${name}. Nothing is proved.`,
        `Die Prüfung wurde abgebrochen: ${name}. Bewiesen ist nichts.`,
        "Raise the limit, or check the process in parts.",
        "Die Grenze anheben, oder den Prozess in Teilen prüfen."
      )
    default:
      return undefined
  }
}

/** The words for a finding. */
export const wordsFor = (numbers: Found, telling: Telling): Words => {
  const found = { ...numbers, name: toldAs(numbers.name) }
  const without = withoutStory(found, telling)
  if (without !== undefined) return without
  const after = afterStory(found, telling)
  const { regret = 0 } = found
  return {
    ...after,
    message: storyEn(telling) + after.message + (regret > 0 ? ` A perfect handover would spare ${regret === 1 ? "1 step or question" : `${regret} steps and questions`}.` : ""),
    messageDe: storyDe(telling) + after.messageDe + (regret > 0 ? ` Eine vollkommene Übergabe würde ${regret === 1 ? "einen Schritt oder eine Frage" : `${regret} Schritte und Fragen`} ersparen.` : "")
  }
}
