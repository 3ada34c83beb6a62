/** What the dots of plain land are; stands where the outlines are explained. */
export const dotsNote = 'Grey dots: land too small to draw; the smaller ones are territories.';
