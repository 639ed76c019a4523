import type { PolicySource } from '../pack';

/** What the values of 福建 rest on, beside the national sources. */
export const FUJIAN_SOURCES: readonly PolicySource[] = [
  { id: 'P191', title: '福建、大庆等地代缴菜单（内容网站）', publishedOn: null, address: null },
  {
    id: 'P20',
    title: '东南网：福建职工医保个账共济范围扩大到近亲属（转载）',
    publishedOn: '2024-12-06',
    address: null,
  },
  {
    id: 'P21',
    title: '建宁县卫生健康局：什么是家庭共济账户',
    publishedOn: '2023-03-24',
    address: 'http://www.fjjn.gov.cn/zwgk/ztly/yljk/jyfw/jtgj/202303/t20230324_1890128.htm',
  },
  { id: 'P22', title: '福建家庭共济账户步骤（内容网站）', publishedOn: null, address: null },
  { id: 'P23', title: '福州为家人缴费说法（内容网站）', publishedOn: null, address: null },
  {
    id: 'P26',
    title: '台海网：厦门 2025 年度居民医保延长缴费期（转载）',
    publishedOn: '2025-01-04',
    address: null,
  },
  { id: 'P29', title: '厦门、三明成员人数说法（内容网站）', publishedOn: null, address: null },
  { id: 'P2B', title: '泉州扣款顺序与划拨门槛（内容网站）', publishedOn: null, address: null },
];
