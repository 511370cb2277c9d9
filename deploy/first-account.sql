-- What a service in production begins with: regions, packages, one customer with its owner, quotas and VPCs. Put your own in, then
--   psql "$DATABASE_URL" --single-transaction --set ON_ERROR_STOP=1 --file first-account.sql
-- after the service has been started once, which makes the tables. The next customer needs the part from "accounts" on.

insert into "regions" ("id", "name", "city") values
  ('HCM03', 'Ho Chi Minh 03', 'Ho Chi Minh City'),
  ('HAN01', 'Hanoi 01', 'Hanoi');

-- Prices are for a month, VAT included, before the discount. The ids of the regions stand in order.
insert into "packages" ("id", "name", "regionIds", "bandwidthMbps", "listPriceVnd", "discountPercent") values
  ('pkg-han01-hcm03-50', '50 Mbps', '["HAN01", "HCM03"]', 50, 1320000, 20),
  ('pkg-han01-hcm03-100', '100 Mbps', '["HAN01", "HCM03"]', 100, 2420000, 25);

insert into "accounts" ("id", "name") values ('acc-saigon-retail', 'Saigon Retail');

-- By this address, in lower case, the provider's person is known when they sign in for the first time.
insert into "users" ("id", "name", "email") values ('usr-giang', 'Võ Hoàng Giang', 'giang@saigon-retail.example');

-- viewer, operator, approver or owner. With several accounts, the one of rank 0 is shown first.
insert into "memberships" ("id", "accountId", "userId", "role", "rank") values
  ('usr-giang:0', 'acc-saigon-retail', 'usr-giang', 'owner', 0);

insert into "quotas" ("id", "accountId", "name", "limit") values
  ('acc-saigon-retail:cross-connects', 'acc-saigon-retail', 'cross-connects', 50),
  ('acc-saigon-retail:live-connections', 'acc-saigon-retail', 'live-connections', 500),
  ('acc-saigon-retail:open-requests', 'acc-saigon-retail', 'open-requests', 200);

insert into "vpcs" ("id", "accountId", "regionId", "name", "cidr", "subnets", "servers") values
  ('net-6f1c1a52-9f0e-4b7a-8a55-3a1f0c2d4e61', 'acc-saigon-retail', 'HCM03', 'HCM-VPC01', '10.10.0.0/16',
    '[{"id": "sub-app", "name": "app", "cidr": "10.10.1.0/24"}]',
    '[{"id": "srv-web-1", "name": "web-1", "address": "10.10.1.10", "subnetId": "sub-app"}]');
