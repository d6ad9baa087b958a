import { expect, it } from "vitest";
import { post, receiveEach } from "../../scripts/build/maplibre/messages.ts";

function otherSide() {
  const sent: { message: unknown; transfer: Transferable[] }[] = [];
  const postMessage = (message: unknown, { transfer }: { transfer: Transferable[] }) =>
    sent.push({ message, transfer });
  return { sent, target: { postMessage } };
}

const nextTurn = () => new Promise((next) => setTimeout(next));

it("what is told in one turn goes as one message, in its order, with all that it hands over", async () => {
  const { sent, target } = otherSide();
  const [first, second] = [new ArrayBuffer(1), new ArrayBuffer(2)];
  post(target, { id: "a" }, [first]);
  post(target, { id: "b" }, [second]);
  expect(sent).toEqual([]);
  await nextTurn();
  post(target, { id: "c" }, []);
  await nextTurn();
  expect(sent).toHaveLength(2);
  expect(sent[0]?.transfer).toEqual([first, second]);
  const received: unknown[] = [];
  for (const { message } of sent) receiveEach({ data: message as object }, ({ data }) => received.push(data));
  expect(received).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }]);
});

it("each side has messages of its own", async () => {
  const [one, other] = [otherSide(), otherSide()];
  post(one.target, "to one", []);
  post(other.target, "to the other", []);
  await nextTurn();
  expect(one.sent).toHaveLength(1);
  expect(other.sent).toHaveLength(1);
});

it("what others tell a worker is theirs", () => {
  receiveEach({ data: { ground: ["tiles"] } }, () => expect.unreachable());
});
