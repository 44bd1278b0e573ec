// Cards and films that stand beside the site in media/, and the waiting room's television. All of
// it comes with the first screen that has to do with it (page.js), by the ids that
// src/guide/handover/media.h lists.
import { Id } from "generated/protocol";
import { KeptMedia } from "./kept_media.js";
import { Keeper } from "./keeper.js";
import { MediaIndex } from "./media_index.js";
import { Shelf } from "./shelf.js";
import { Television } from "./television.js";
import { WallClock } from "./wall_clock.js";

// `page` is the element around the screens, `send(id, value, how)` tells the application, and
// `write(work)` lets `work` change the page without its doing.
export function openMedia(page, send, write) {
  const kept = new KeptMedia(new URL(".", location).href);
  const index = new MediaIndex(kept);
  const shelf = new Shelf(page, { index, kept, send, write });
  const keeper = new Keeper(page, { index, kept, send });
  const television = new Television(index, () => send(Id.tick, "", { asked: true }));
  const clock = new WallClock(write);
  const find = (id) => page.querySelector(`[data-id^="${id}"]`);
  let asking = false;

  async function ask() {
    asking = true;
    const { event, value } = await index.answer();
    asking = false;
    send(event, value);
    await keeper.follow();
  }

  return {
    // After the document shows a page.
    follow() {
      if (find(Id.media_awaited) && !asking) ask();
      clock.follow(find(Id.media_clock));
      television.follow(find(Id.media_film_));
      shelf.follow();
      keeper.obey();
    },
  };
}
