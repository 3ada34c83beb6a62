/** Ways to pass the page on. The button shows itself once its element works; the picture is a plain link. */
export function ShareRow({ card }: { card: string }) {
  return (
    <>
      <copy-link>
        <button type="button" hidden data-share className="button">
          Copy link
        </button>
      </copy-link>
      <a className="button" href={card}>
        Picture
      </a>
    </>
  );
}
