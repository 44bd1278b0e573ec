// What the page tells the copy's worker.
export const Message = {
  apply: "apply", // a version that waits: take over; it answers whether it will
  mend: "mend", // fetch what the copy has lost
};
