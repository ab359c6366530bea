import * as Standards from "@redthread/standards"
import { Result } from "effect"
import { describe, expect, it } from "vitest"

const ok = <A>(result: Result.Result<A, Standards.Unreadable>): A => Result.getOrThrow(result)
const fault = <A>(result: Result.Result<A, Standards.Unreadable>): readonly [string, string] | undefined => (Result.isFailure(result) ? [result.failure.at, result.failure.reason] : undefined)
const named = (name: string): Standards.Standard => Standards.standardNamed(name) as Standards.Standard

describe("a document read through a mapping", () => {
  const document = "{ \"id\":\"1\", \"count\" : 12345678901234567890, \"x\":1.0, \"x\": 2.50,\r\n  \"direction\": \"inbounds\", \"relatedParty\": [ {\"name\":\"Anna\",\"own\":true}, 7 ] }"
  it("is changed in the one place that says something else", () => {
    const [contact = {}] = ok(Standards.tmf683.read(document))
    expect(contact).toEqual({ id: "1", direction: "inbound", parties: [{ name: "Anna" }] })
    expect(ok(Standards.tmf683.write([contact], document)).text).toBe(document)
    expect(ok(Standards.tmf683.write([{ ...contact, parties: [{ name: "Anne" }] }], document)).text).toBe(document.replace("Anna", "Anne"))
    expect(ok(Standards.tmf683.write([{ ...contact, direction: "outbound" }], document)).text).toBe(document.replace("inbounds", "outbound"))
    expect(ok(Standards.tmf683.write([{ ...contact, status: "open" }], document)).text).toContain("\"x\":1.0, \"x\": 2.50,")
  })
  it("names what nothing of ours tells", () => {
    expect(Standards.tmf683.carried(document).map(({ at }) => at)).toEqual(["/count", "/x", "/relatedParty/0/own", "/relatedParty/1"])
  })
})

describe("TM Forum", () => {
  it("is read in the shape of version 5 as in that of version 4, and stays in it", () => {
    const five = "{\"id\":\"1\",\"@type\":\"PartyInteraction\",\"channel\":[{\"@type\":\"RelatedChannel\",\"role\":\"used\",\"channel\":{\"@type\":\"ChannelRef\",\"id\":\"c\",\"name\":\"Store\"}}],\"relatedParty\":[{\"role\":\"customer\",\"@type\":\"RelatedPartyRefOrPartyRoleRef\",\"partyOrPartyRole\":{\"@type\":\"PartyRef\",\"id\":\"9\",\"name\":\"Anna\"}}]}"
    const [contact = {}] = ok(Standards.tmf683.read(five))
    expect(contact).toEqual({ id: "1", channels: [{ id: "c", name: "Store", role: "used", kind: "ChannelRef" }], parties: [{ role: "customer", id: "9", name: "Anna" }] })
    expect(ok(Standards.tmf683.write([{ ...contact, parties: [{ role: "customer", id: "9", name: "Anne" }] }], five)).text).toBe(five.replace("Anna", "Anne"))
    const customer = "{\"id\":\"1\",\"@type\":\"Customer\",\"contactMedium\":[{\"@type\":\"EmailContactMedium\",\"emailAddress\":\"a@example.org\"},{\"@type\":\"PhoneContactMedium\",\"phoneNumber\":\"030 1\"}]}"
    expect(ok(Standards.tmf629.read(customer))).toEqual([{ id: "1", emails: [{ value: "a@example.org" }], phones: [{ value: "030 1" }] }])
  })
})

describe("what must be refused", () => {
  it.each([
    ["{\"id\":\"1\",\"source\":\"/a\",\"type\":\"t\"}", "/specversion"], ["{\"specversion\":\"0.3\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"t\"}", "/specversion"],
    ["{\"specversion\":\"1.0\",\"id\":\"\",\"source\":\"/a\",\"type\":\"t\"}", "/id"], ["{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"t\",\"time\":\"today\"}", "/time"],
    ["{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"t\",\"data\":1,\"data_base64\":\"YQ==\"}", "/data_base64"], ["[{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/a\",\"type\":\"t\",\"ext\":{}}]", "/0/ext"]
  ])("of CloudEvents: %s", (document, at) => expect(fault(Standards.cloudEvents.read(document))?.[0]).toBe(at))
  it.each([
    ["{\"@context\":\"https://schema.org\"}", "/@context"], ["{\"type\":[\"Note\",4]}", "/type/1"], ["{\"type\":\"Create\",\"object\":{\"type\":\"Note\",\"summary\":4}}", "/object/summary"],
    ["{\"type\":\"Note\",\"tag\":[true]}", "/tag/0"], ["{\"type\":\"Note\",\"summaryMap\":{\"en_US\":\"x\"}}", "/summaryMap/en_US"], ["{\"type\":\"CollectionPage\",\"next\":{\"type\":\"Note\"}}", "/next"],
    ["{\"type\":\"Collection\",\"totalItems\":-1}", "/totalItems"], ["{\"type\":\"Note\",\"url\":[\"http://a.example\",\"b.html\"]}", "/url/1"], ["{\"type\":\"Note\",\"name\":{\"en\":\"x\",\"xx\":\"y\"}}", "/name"]
  ])("of ActivityStreams: %s", (document, at) => expect(fault(Standards.activityStreams.read(document))?.[0]).toBe(at))
  it("lets what the standard allows pass", () => {
    for (const document of ["{}", "{\"@context\":[{\"@vocab\":\"https://www.w3.org/ns/activitystreams\"},{\"ex\":\"http://e.example/\"}],\"type\":\"Note\"}", "{\"type\":\"Note\",\"nameMap\":{\"zh-Hans\":\"x\",\"de-CH-1996\":\"y\",\"x-own\":\"z\"},\"to\":null}"]) {
      expect(fault(Standards.activityStreams.read(document))).toBeUndefined()
    }
  })
})

describe("cards", () => {
  it("keep groups, parameters and folds, and change the value alone", () => {
    const card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna M\\, Beispiel\r\nitem1.TEL;VALUE=uri;TYPE=home;TYPE=voice:tel:+49-\r\n 30-1\r\nX-OWN:a;b\\;c\r\nEND:VCARD\r\n"
    const [party = {}] = ok(Standards.vcards.read(card))
    expect(party).toEqual({ name: "Anna M, Beispiel", phones: [{ value: "tel:+49-30-1", kind: "voice" }] })
    expect(ok(Standards.vcards.write([party], card)).text).toBe(card)
    expect(ok(Standards.vcards.write([{ ...party, phones: [{ value: "tel:1", kind: "voice" }] }], card)).text).toBe(card.replace("tel:+49-\r\n 30-1", "tel:1"))
  })
})

describe("from one standard to another", () => {
  it("says what was lost, and where", () => {
    const event = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/shop\",\"type\":\"Create\",\"time\":\"2026-03-01T10:00:00.5+01:00\",\"own\":9007199254740993}"
    const { isEqual, losses, text } = ok(Standards.convert(named("CloudEvents"), named("ActivityStreams 2"), event))
    expect([isEqual, text]).toEqual([false, "{\"@context\":\"https://www.w3.org/ns/activitystreams\",\"id\":\"1\",\"type\":\"Create\",\"published\":\"2026-03-01T10:00:00.5+01:00\"}"])
    expect(losses.map(({ at }) => at)).toEqual(["/0/source", "/0/extra"])
    const message = ok(Standards.convert(named("cloudevents"), named("cloudevents-http"), event))
    expect(message.text).toContain("ce-own: 9007199254740993\r\n")
  })
  it("keeps all of a contact in the data of a CloudEvent", () => {
    const { isEqual, text } = ok(Standards.convert(named("TMF683 v4"), named("cloudevents"), "{\"id\":\"1\",\"reason\":\"new meter\",\"relatedParty\":[{\"id\":\"9\"}]}"))
    expect([isEqual, text]).toEqual([true, "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"urn:redthread:contact\",\"type\":\"contact\",\"datacontenttype\":\"application/json\",\"data\":{\"reason\":\"new meter\",\"parties\":[{\"id\":\"9\"}]}}"])
  })
  it("makes a log of contacts, parties of a card, and says where there is no way", () => {
    const log = ok(Standards.convert(named("xdm"), named("xes"), "{\"xdm:eventType\":\"push\",\"xdm:timestamp\":\"2026-03-01T10:00:00Z\",\"xdm:identityMap\":{\"ECID\":[{\"xdm:id\":\"7\"}]}}"))
    expect(log.text).toContain("<string key=\"concept:name\" value=\"push\"/>")
    expect(ok(Standards.convert(named("vcard"), named("jscontact"), "BEGIN:VCARD\nFN:Anna\nEMAIL:a@example.org\nEND:VCARD\n")).text).toBe("{\"@type\":\"Card\",\"version\":\"1.0\",\"name\":{\"full\":\"Anna\"},\"emails\":{\"k1\":{\"address\":\"a@example.org\"}}}")
    expect(fault(Standards.convert(named("vcard"), named("pnml"), "BEGIN:VCARD\nFN:Anna\nEND:VCARD\n"))?.[1]).toBe("vcard is about parties, pnml about net.")
    expect(Standards.standardNamed("klingon")).toBeUndefined()
    expect(Standards.standardNamed("tmf", "{\"@type\":\"TroubleTicket\"}")?.name).toBe("tmf621")
  })
})
