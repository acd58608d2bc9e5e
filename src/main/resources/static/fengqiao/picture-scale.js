// Pictures before they are sent: a large photo becomes one that can be read and takes a tenth of the line.

const LONGEST = 2560;
const WORTH_IT = 100 * 1024;

const isPicture = (file) => ['image/jpeg', 'image/png', 'image/webp'].includes(file.type);

const drawn = (picture, longest) => {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/**
 * The photo at most 2560 pixels long, as a JPEG; the file itself where that is not smaller, or where it is no picture that this
 * browser can read: the server says what it is then. A screenshot (PNG) stays sharp as it is, unless it is too large.
 */
export async function smaller(file) {
  if (!isPicture(file) || file.size <= WORTH_IT) return file;
  let picture;
  try {
    picture = await createImageBitmap(file);
  } catch {
    return file;
  }
  try {
    if (Math.max(picture.width, picture.height) <= LONGEST) return file;
    const small = await new Promise((done) => drawn(picture, LONGEST).toBlob(done, 'image/jpeg', 0.85));
    return small && small.size < file.size ? small : file;
  } finally {
    picture.close();
  }
}

/** A small drawing of the picture; empty for what is none. */
export function thumbnail(file) {
  const place = document.createElement('span');
  place.className = 'fq-thumb';
  if (isPicture(file)) {
    createImageBitmap(file).then((picture) => {
      place.append(drawn(picture, 96));
      picture.close();
    }, () => {});
  }
  return place;
}
