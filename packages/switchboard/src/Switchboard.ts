/** One Layer to compose: intake and live overview over whatever ledger is given. */
import { Layer } from "effect"
import { Composed, type Composition } from "./Composition.ts"
import { Intake } from "./Intake.ts"
import { LiveOverview } from "./LiveOverview.ts"
import { People } from "./People.ts"

/** The switchboard of one brand; needs a `Ledger` and nothing else. */
export const layer = (composition: Composition) =>
  Layer.mergeAll(Intake.layer, LiveOverview.layer).pipe(
    Layer.provideMerge(People.layer),
    Layer.provideMerge(Layer.succeed(Composed, composition))
  )
