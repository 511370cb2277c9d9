import { defineWords, plural } from '../words';

export const notifications = defineWords('notifications', {
  title: 'Notifications',
  bell: (n: number) => `Notifications: ${n} unread`,
  arrived: (n: number) => plural(n, 'New notification:', `${n} new notifications, the latest:`),
  filter: 'Which notifications',
  all: 'All',
  needsMe: 'Needs me',
  markAllRead: 'Mark all read',
  markRead: 'Mark as read',
  markReadFor: (name: string) => `Mark as read: ${name}`,
  unread: 'New',
  none: 'Nothing yet. What others do with your objects, and the outcome of your requests, appears here.',
  noneMine: 'Nothing needs you right now.',
  answer: 'Answer',
  answerFor: (name: string) => `Answer the request ${name}`,
  renew: 'Renew…',
  renewFor: (name: string) => `Renew ${name}…`,
  open: 'Open',
  openFor: (name: string) => `Open ${name}`,
  allActivity: 'See all activity',
  browserTitle: (account: string) => `Request of ${account}`,
  browserBody: (who: string, pair: string) => `${who} asks to connect ${pair}.`,
  browser: {
    title: 'Browser notifications',
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    states: {
      unsupported: 'This browser cannot show them for a page.',
      denied: 'This browser blocks them for this site. Allow them in its site settings, then reload.',
      default:
        'Off. When on, the browser notifies you of requests to answer while this tab is in the background.',
      off: 'Off. When on, the browser notifies you of requests to answer while this tab is in the background.',
      on: 'On: the browser notifies you of requests to answer while this tab is open, but in the background.',
    },
  },
});
