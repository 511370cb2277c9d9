import type { RegionRow } from '../store/rows';

/** Most worlds use the first two, `busy` the first four, `huge` all. */
export const REGIONS = {
  HCM03: { id: 'HCM03', name: 'Ho Chi Minh 03', city: 'Ho Chi Minh City' },
  HAN01: { id: 'HAN01', name: 'Hanoi 01', city: 'Hanoi' },
  DAD01: { id: 'DAD01', name: 'Da Nang 01', city: 'Da Nang' },
  CTO01: { id: 'CTO01', name: 'Can Tho 01', city: 'Can Tho' },
  HPH01: { id: 'HPH01', name: 'Hai Phong 01', city: 'Hai Phong' },
  HUE01: { id: 'HUE01', name: 'Hue 01', city: 'Hue' },
  NTG01: { id: 'NTG01', name: 'Nha Trang 01', city: 'Nha Trang' },
  DLT01: { id: 'DLT01', name: 'Da Lat 01', city: 'Da Lat' },
  VTU01: { id: 'VTU01', name: 'Vung Tau 01', city: 'Vung Tau' },
  QNH01: { id: 'QNH01', name: 'Quy Nhon 01', city: 'Quy Nhon' },
  VIN01: { id: 'VIN01', name: 'Vinh 01', city: 'Vinh' },
  THA01: { id: 'THA01', name: 'Thanh Hoa 01', city: 'Thanh Hoa' },
  BMT01: { id: 'BMT01', name: 'Buon Ma Thuot 01', city: 'Buon Ma Thuot' },
  PLK01: { id: 'PLK01', name: 'Pleiku 01', city: 'Pleiku' },
  CMU01: { id: 'CMU01', name: 'Ca Mau 01', city: 'Ca Mau' },
  PQC01: { id: 'PQC01', name: 'Phu Quoc 01', city: 'Phu Quoc' },
  BHA01: { id: 'BHA01', name: 'Bien Hoa 01', city: 'Bien Hoa' },
  TNG01: { id: 'TNG01', name: 'Thai Nguyen 01', city: 'Thai Nguyen' },
  VTR01: { id: 'VTR01', name: 'Viet Tri 01', city: 'Viet Tri' },
  NDH01: { id: 'NDH01', name: 'Nam Dinh 01', city: 'Nam Dinh' },
  HDG01: { id: 'HDG01', name: 'Hai Duong 01', city: 'Hai Duong' },
  BNH01: { id: 'BNH01', name: 'Bac Ninh 01', city: 'Bac Ninh' },
  LSN01: { id: 'LSN01', name: 'Lang Son 01', city: 'Lang Son' },
  LCI01: { id: 'LCI01', name: 'Lao Cai 01', city: 'Lao Cai' },
  DBP01: { id: 'DBP01', name: 'Dien Bien Phu 01', city: 'Dien Bien Phu' },
  SLA01: { id: 'SLA01', name: 'Son La 01', city: 'Son La' },
  DHI01: { id: 'DHI01', name: 'Dong Hoi 01', city: 'Dong Hoi' },
  QNG01: { id: 'QNG01', name: 'Quang Ngai 01', city: 'Quang Ngai' },
  TKY01: { id: 'TKY01', name: 'Tam Ky 01', city: 'Tam Ky' },
  PTT01: { id: 'PTT01', name: 'Phan Thiet 01', city: 'Phan Thiet' },
  TNH01: { id: 'TNH01', name: 'Tay Ninh 01', city: 'Tay Ninh' },
  MTO01: { id: 'MTO01', name: 'My Tho 01', city: 'My Tho' },
} as const satisfies Record<string, RegionRow>;
export type SeedRegion = keyof typeof REGIONS;
export const ALL_REGIONS = Object.keys(REGIONS) as SeedRegion[];
