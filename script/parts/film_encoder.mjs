// Frames in, MP4 and WebM out, by ffmpeg: for messengers and old phones the one, for browsers that
// have no H.264 the other. The same frames give the same bytes: one thread, no dates.

import { spawn } from "node:child_process";
import { once } from "node:events";

// A key frame every so many seconds is where somebody can go to.
const SECONDS_BETWEEN_KEY_FRAMES = 20;

const H264 = ["-c:v", "libx264", "-profile:v", "main", "-level", "3.1", "-preset", "veryfast"];
const H264_QUALITY = ["-tune", "animation", "-crf", "26"];
const VP9 = ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-aq-mode", "0"];
const VP9_QUALITY = ["-tune-content", "screen", "-crf", "36", "-b:v", "0"];
const COLOURS = ["-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"];
const SAME_BYTES = ["-threads", "1", "-bitexact", "-fflags", "+bitexact", "-flags", "+bitexact"];
const TO_VIDEO =
  "[0:v]scale=out_range=tv:out_color_matrix=bt709:flags=accurate_rnd,format=yuv420p,split[a][b]";

function argumentsOf(film, { track, mp4, webm }) {
  const size = `${film.width}x${film.height}`;
  const rate = String(film.frames_per_second);
  const keys = ["-g", String(SECONDS_BETWEEN_KEY_FRAMES * film.frames_per_second)];
  const sound = (codec, bits) => (track ? ["-map", "1:a", "-c:a", codec, "-b:a", bits] : []);
  return [
    ["-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", size, "-r", rate],
    ["-i", "pipe:0"],
    track ? ["-f", "s16le", "-ar", String(track.rate), "-ac", "1", "-i", "pipe:3"] : [],
    ["-filter_complex", TO_VIDEO],
    ["-map", "[a]", ...sound("aac", "64k"), ...H264, ...H264_QUALITY, ...keys, ...COLOURS],
    [...SAME_BYTES, "-movflags", "+faststart", mp4],
    ["-map", "[b]", ...sound("libopus", "40k"), ...VP9, ...VP9_QUALITY, ...keys, ...COLOURS],
    [...SAME_BYTES, webm],
  ].flat();
}

async function endOf(process, name) {
  const [code, signal] = await once(process, "close");
  if (code !== 0) throw new Error(`${name} ended with ${signal ?? code}`);
}

// `painter` is the program that writes the frames, and its arguments. `track`, if any, has a rate
// and samples: 16 bits, one channel, as long as the film.
export async function encode(film, { painter: [program, words], ...out }) {
  const painter = spawn(program, words, { stdio: ["ignore", "pipe", "inherit"] });
  const stdio = [painter.stdout, "inherit", "inherit", ...(out.track ? ["pipe"] : [])];
  const encoder = spawn("ffmpeg", argumentsOf(film, out), { stdio });
  painter.stdout.destroy(); // the encoder alone reads it
  if (out.track) encoder.stdio[3].end(out.track.samples);
  await Promise.all([endOf(painter, "pandu film"), endOf(encoder, "ffmpeg")]);
}
