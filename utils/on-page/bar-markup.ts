const bar =
  '<section class="bar box"><div class=head><button class="tool toggle"><i></i><bdi class=name></bdi><bdi class=portal></bdi></button><button class="tool move"></button></div><section class=rows></section><div class=forms><button class="row main"><bdi class=label></bdi></button><div class="tool more"><select></select></div></div><section class=extra></section><footer class=said role=status></footer></section>';

const row = '<button class=row><bdi class=label></bdi><bdi class=value></bdi></button>';

const beside = '<button class="tool beside">';

/**
 * The bar with no IDs in it yet, a row for one ID, and the button beside the title. In one piece,
 * and of few kinds of elements: the browser takes longer to begin with each than to make them. The
 * pictures are drawn by page.css, which costs far less than an SVG element for each.
 */
export const ownMarkup = bar + row + beside;
