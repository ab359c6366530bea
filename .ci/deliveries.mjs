/**
 * Which files of the corpus are deliveries, by the documentation of their vendors; all others are requests that clients make, answers of
 * interfaces, specifications, templates and tables. The first line that fits a path decides; a file that none names is a delivery.
 */
export const notDelivered = [
  [/^sms\/Vonage.*-(request|response)\.json$/, "request to Vonage, or its answer", /Webhooks__Data__|InboundSms/],
  [/^sms\/Vonage.*SendSmsWrongCredentials/, "answer to a request"],
  [/^voice\/Vonage.*-(request|response)\.json$/, "request to Vonage, its answer, or a call control object", /TestWebhookSerialization/],
  [/^voice\/Vonage.*TranscriptionSample/, "file that a transcript webhook leads to"],
  [/^voice\/CyCoreSystems/, "specification of the Asterisk REST interface"],
  [/^voice\/.*lex-response/, "answer to Amazon Lex"],
  [/^voice\/.*persons\.csv/, "table of extensions"],
  [/^shop\/.*(orderlineitems|shippinglines)__/, "part of an order"],
  [/^shop\/woocommerce.*(customers_06|product-reviews_0[45])/, "answer of the REST interface: downloads, or what was done"],
  [/^mastodon\/.*\/(access_token|accounts_(feature|get_lists|register|set_private)|admin_(canonical|dimensions|email|ip|trends)|application|attachment|custom_emojis|domain_blocks|error|featured|filter|follow_requests_|followed_tags|instance|list|markers|media|nodeinfo|oauth|oembed|push|relationship|scheduled|status_after_deleting|tag)/, "answer of the API that holds no post, no account and no report"],
  [/^activitypub\/fedify.*(person|users__|collection|__key|object\.json|paged|w3id|www\.w3|academy)/, "actor, collection or vocabulary: fetched, never delivered", /NEVER/],
  [/^matrix\/.*(room_edu|state_event)\.json/, "template without a type"],
  [/^matrix\/.*m\.room\.member\$/, "example that only names another file for its type"],
  [/^line\/.*unknown\.json/, "made-up kinds of events"],
  [/^webform\/.*\.md$/, "description of a test"],
  [/^webform\/.*empty/, "empty request"]
]

/** Objects of the ActivityStreams vocabulary: only what somebody does is delivered to an inbox. */
const isVocabulary = (text) => {
  try {
    const { actor, type } = JSON.parse(text)
    return actor === undefined || typeof type !== "string" || type.includes(":") || /^(Person|Note|Collection|Object)$/.test(type)
  } catch {
    return true
  }
}

/** Why a file is no delivery; `undefined` for deliveries. `path` begins with the folder of its channel. */
export const whyNot = (path, text) => {
  const [, why] = notDelivered.find(([test, , but]) => test.test(path) && but?.test(path) !== true) ?? []
  return why ?? (path.startsWith("activitypub/") && isVocabulary(text) ? "object of the vocabulary: nobody does anything in it" : undefined)
}
