/**
 * What foreign documents tell, in our words: contacts, parties, concerns, courses, consents, journeys. Every field may be
 * missing, for no document tells them all; what is there is what was told, with times as they were written.
 */
import type { Assurance, Direction, OutsideTime } from "@redthread/model"
import type { JsonRecord, JsonValue } from "./JsonText.ts"

/** Something a party is recognised by. */
export interface ToldIdentifier {
  readonly namespace?: string
  readonly value?: string
  readonly assurance?: Assurance
  readonly isPreferred?: boolean
}

/** A mail address or a number, and what kind of it. */
export interface ToldAddress {
  readonly value?: string
  readonly kind?: string
  readonly isPreferred?: boolean
  readonly from?: OutsideTime
  readonly until?: OutsideTime
}

/** A place on the map where letters go. */
export interface ToldPlace {
  readonly street?: string
  readonly city?: string
  readonly postcode?: string
  readonly region?: string
  readonly country?: string
  readonly kind?: string
}

/** A yes or no, or what processing rests on instead. */
export interface ToldConsent {
  readonly channel?: string
  readonly says?: "yes" | "no" | "yes-by-default" | "no-by-default" | "pending" | "unknown" | "legitimate-interest" | "contract" | "legal-obligation" | "vital-interest" | "public-interest"
  readonly at?: OutsideTime
  readonly reason?: string
}

/** Consents by what they are for. */
export interface ToldConsents {
  readonly collect?: ToldConsent
  readonly share?: ToldConsent
  readonly advertising?: ToldConsent
  readonly personalise?: ToldConsent
  readonly marketing?: ReadonlyArray<ToldConsent>
  readonly at?: OutsideTime
}

/** A person or an organisation, in whatever role. */
export interface ToldParty {
  readonly id?: string
  readonly role?: string
  readonly kind?: "Person" | "Organisation"
  readonly name?: string
  readonly given?: string
  readonly middle?: string
  readonly family?: string
  readonly organisation?: string
  readonly birthday?: string
  readonly gender?: string
  readonly language?: string
  readonly status?: string
  readonly from?: OutsideTime
  readonly until?: OutsideTime
  readonly changedAt?: OutsideTime
  readonly emails?: ReadonlyArray<ToldAddress>
  readonly phones?: ReadonlyArray<ToldAddress>
  readonly places?: ReadonlyArray<ToldPlace>
  readonly identifiers?: ReadonlyArray<ToldIdentifier>
  readonly consents?: ToldConsents
  readonly note?: string
  /** Other records of the same person, or who stands behind this one. */
  readonly links?: ReadonlyArray<{ readonly to?: string; readonly kind?: string }>
}

/** Something that was said beside. */
export interface ToldNote {
  readonly id?: string
  readonly text?: string
  readonly author?: string
  readonly at?: OutsideTime
}

/** A file that belongs to it. */
export interface ToldFile {
  readonly id?: string
  readonly name?: string
  readonly mediaType?: string
  readonly url?: string
  readonly text?: string
}

/** What a contact is about. */
export interface ToldThing {
  readonly id?: string
  readonly kinds?: ReadonlyArray<string>
  readonly title?: string
  readonly text?: string
}

/** A channel, by whatever it is called. */
export interface ToldChannel {
  readonly id?: string
  readonly name?: string
  readonly role?: string
  readonly kind?: string
}

/** One contact, or one event on a channel. */
export interface ToldContact {
  readonly id?: string
  readonly kinds?: ReadonlyArray<string>
  /** The system it came from. */
  readonly source?: string
  /** Where it can be looked at. */
  readonly link?: string
  readonly title?: string
  readonly text?: string
  readonly reason?: string
  readonly status?: string
  readonly direction?: Direction
  readonly at?: OutsideTime
  readonly until?: OutsideTime
  readonly createdAt?: OutsideTime
  readonly changedAt?: OutsideTime
  readonly channels?: ReadonlyArray<ToldChannel>
  readonly from?: ReadonlyArray<ToldParty>
  readonly to?: ReadonlyArray<ToldParty>
  readonly parties?: ReadonlyArray<ToldParty>
  readonly identifiers?: ReadonlyArray<ToldIdentifier>
  readonly consents?: ToldConsents
  readonly about?: ReadonlyArray<ToldThing>
  readonly notes?: ReadonlyArray<ToldNote>
  readonly files?: ReadonlyArray<ToldFile>
  readonly mediaType?: string
  readonly schema?: string
  readonly body?: JsonValue
  /** The body as Base64. */
  readonly bytes?: string
  /** What the sender added under names of their own. */
  readonly extra?: JsonRecord
}

/** What a customer wants, as a ticket. */
export interface ToldConcern {
  readonly id?: string
  readonly reference?: string
  readonly title?: string
  readonly text?: string
  readonly kind?: string
  readonly status?: string
  readonly reason?: string
  readonly priority?: string
  readonly severity?: string
  readonly openedAt?: OutsideTime
  readonly changedAt?: OutsideTime
  readonly dueAt?: OutsideTime
  readonly closedAt?: OutsideTime
  readonly channels?: ReadonlyArray<ToldChannel>
  readonly parties?: ReadonlyArray<ToldParty>
  readonly about?: ReadonlyArray<ToldThing>
  readonly notes?: ReadonlyArray<ToldNote>
  readonly files?: ReadonlyArray<ToldFile>
}

/** A running process with its steps. */
export interface ToldCourse {
  readonly id?: string
  readonly process?: string
  readonly state?: string
  readonly at?: OutsideTime
  readonly channels?: ReadonlyArray<ToldChannel>
  readonly parties?: ReadonlyArray<ToldParty>
  readonly about?: ReadonlyArray<ToldThing>
  readonly facts?: ReadonlyArray<{ readonly name?: string; readonly value?: JsonValue }>
  readonly steps?: ReadonlyArray<{ readonly id?: string; readonly state?: string }>
}

/** What somebody agreed to, by ISO/IEC TS 27560. */
export interface ToldConsentRecord {
  readonly id?: string
  readonly schema?: string
  readonly subject?: string
  readonly language?: string
  readonly at?: OutsideTime
  readonly processes?: ReadonlyArray<ToldProcessing>
  readonly states?: ReadonlyArray<ToldConsentState>
}

/** What is done with the data, and what was said to it. */
export interface ToldProcessing {
  readonly purposes?: ReadonlyArray<string>
  readonly data?: ReadonlyArray<string>
  readonly processing?: ReadonlyArray<string>
  readonly controllers?: ReadonlyArray<string>
  readonly processors?: ReadonlyArray<string>
  readonly recipients?: ReadonlyArray<string>
  readonly grounds?: ReadonlyArray<string>
  readonly rights?: ReadonlyArray<string>
  readonly states?: ReadonlyArray<ToldConsentState>
  readonly processes?: ReadonlyArray<ToldProcessing>
}

/** What was said, and when. */
export interface ToldConsentState {
  readonly states?: ReadonlyArray<"given" | "requested" | "refused" | "withdrawn" | "expired" | "renewed" | "invalidated" | "revoked" | "unknown" | "unverified">
  readonly at?: OutsideTime
  readonly by?: string
}

/** A journey, planned or lived. */
export interface ToldJourney {
  readonly id?: string
  readonly title?: string
  readonly customers?: ReadonlyArray<ToldParty>
  readonly parties?: ReadonlyArray<ToldParty>
  readonly stops?: ReadonlyArray<ToldStop>
  /** What somebody did without the others. */
  readonly actions?: ReadonlyArray<ToldStop>
}

/** One touchpoint of a journey. */
export interface ToldStop {
  readonly id?: string
  readonly channel?: string
  readonly at?: OutsideTime
  readonly from?: string
  readonly to?: string
  readonly says?: string
  readonly hears?: string
}
