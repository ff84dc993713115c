import { handleApp } from './app.ts';
import { headers, shell } from './shell.ts';

/** The pretend meetings.hubspot.com: a public booking page at every address. */
export async function handleBooking(request: Request): Promise<Response> {
  if (new URL(request.url).pathname.startsWith('/__stand-in/')) return handleApp(request);
  return new Response(shell('Book a meeting', 'booking.js'), { headers: headers('text/html') });
}
