import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import {
  AppShell,
  Burger,
  Button,
  createTheme,
  Group,
  MantineProvider,
  Menu,
  NavLink,
  Text,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Bell, Home, Network, Server, Spline } from 'lucide-react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Link, Outlet, RouterProvider } from 'react-router';
import * as z from 'zod';
import { CrossConnectPage } from './CrossConnectPage';
import { CrossConnectsPage } from './CrossConnectsPage';
import { CreatePage, TopologyPage, VpcsPage } from './OtherPages';
import { useApi } from './api';

// A console of the same pages, written as such consoles are usually written: a component kit with its whole style sheet, one
// bundle, and data that is asked for when a component is rendered. It is what the figures of this console are held against.

const Me = z.object({ user: z.object({ name: z.string() }), account: z.object({ name: z.string() }) });
const Balance = z.object({ balanceVnd: z.number() });

function Shell() {
  const [opened, { toggle }] = useDisclosure();
  const me = useApi('/me', Me);
  const balance = useApi('/billing/balance', Balance);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 240, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding="md"
    >
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between">
          <Burger opened={opened} onClick={toggle} hiddenFrom="sm" aria-label="Navigation" />
          <Text fw={600}>Model console</Text>
          <Group>
            <Text>{balance.data?.balanceVnd.toLocaleString()} ₫</Text>
            <Bell size={18} />
            <Menu>
              <Menu.Target>
                <Button variant="subtle">{me.data?.user.name}</Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Label>{me.data?.account.name}</Menu.Label>
                <Menu.Item>Sign out</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="md">
        <NavLink component={Link} to="/" label="Overview" leftSection={<Home size={16} />} />
        <NavLink
          component={Link}
          to="/cross-connects"
          label="Cross Connects"
          leftSection={<Spline size={16} />}
        />
        <NavLink component={Link} to="/vpcs" label="VPCs" leftSection={<Server size={16} />} />
        <NavLink component={Link} to="/topology" label="Topology" leftSection={<Network size={16} />} />
      </AppShell.Navbar>
      <AppShell.Main>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

const router = createBrowserRouter([
  {
    element: <Shell />,
    children: [
      { path: '/', element: <CrossConnectsPage /> },
      { path: '/cross-connects', element: <CrossConnectsPage /> },
      { path: '/cross-connects/new', element: <CreatePage /> },
      { path: '/cross-connects/:id', element: <CrossConnectPage /> },
      { path: '/vpcs', element: <VpcsPage /> },
      { path: '/topology', element: <TopologyPage /> },
    ],
  },
]);
const queries = new QueryClient();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <MantineProvider theme={createTheme({ primaryColor: 'teal' })}>
    <QueryClientProvider client={queries}>
      <Notifications />
      <RouterProvider router={router} />
    </QueryClientProvider>
  </MantineProvider>,
);
