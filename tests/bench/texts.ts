// Sentences as planners write them, for plans as long as one likes. Places, bodies and numbers are invented.

export type BenchLanguage = 'en' | 'vi' | 'km';

type Texts = { readonly titles: readonly string[]; readonly sentences: readonly string[] };

export const texts: Record<BenchLanguage, Texts> = {
  en: {
    titles: [
      'Agree one registration form for all shelters',
      'Hold kits for the estates in the river district',
      'Record warnings in the languages of the workers',
      'Open a consular desk at the hill shelters',
      'Help workers claim unpaid wages after their return',
    ],
    sentences: [
      'The provincial office and the embassy name one officer each, who meet every Monday and keep a list of what is still open.',
      'Employers hand back passports within a day; where one refuses, the labour inspector goes there together with the association.',
      'Nobody is asked for papers at the shelter, and no list of names goes to the police.',
      'Buses leave from the market and from the school; people who cannot walk are fetched at their door.',
      'Families are registered together, and children who are alone are brought to the protection desk first.',
    ],
  },
  vi: {
    titles: [
      'Thống nhất một mẫu đăng ký cho mọi nơi trú ẩn',
      'Dự trữ vật dụng cho các khu công nghiệp ven sông',
      'Thu âm lời cảnh báo bằng các ngôn ngữ của người lao động',
      'Mở bàn lãnh sự tại các nơi trú ẩn trên đồi',
      'Giúp người lao động đòi tiền lương chưa trả sau khi về nước',
    ],
    sentences: [
      'Văn phòng tỉnh và đại sứ quán mỗi bên cử một cán bộ, gặp nhau vào thứ Hai hằng tuần và giữ danh sách những việc còn dang dở.',
      'Người sử dụng lao động trả lại hộ chiếu trong vòng một ngày; nơi nào từ chối thì thanh tra lao động đến cùng với hiệp hội.',
      'Không ai bị hỏi giấy tờ tại nơi trú ẩn và không có danh sách tên nào được chuyển cho công an.',
      'Xe buýt khởi hành từ chợ và từ trường học; những người không đi được sẽ được đón tận nhà.',
      'Các gia đình được đăng ký cùng nhau và trẻ em đi một mình được đưa đến bàn bảo vệ trước tiên.',
    ],
  },
  km: {
    titles: [
      'ព្រមព្រៀងលើទម្រង់ចុះឈ្មោះតែមួយសម្រាប់ជម្រកទាំងអស់',
      'ត្រៀមសម្ភារៈសម្រាប់តំបន់ឧស្សាហកម្មនៅតាមដងទន្លេ',
      'ថតសំឡេងព្រមានជាភាសារបស់កម្មករ',
      'បើកតុកុងស៊ុលនៅជម្រកលើភ្នំ',
      'ជួយកម្មករទាមទារប្រាក់ឈ្នួលដែលមិនទាន់បានបើក',
    ],
    sentences: [
      'ការិយាល័យខេត្តនិងស្ថានទូតចាត់តាំងមន្ត្រីម្នាក់ម្នាក់ ដែលជួបគ្នារៀងរាល់ថ្ងៃច័ន្ទ ហើយរក្សាបញ្ជីការងារដែលមិនទាន់រួចរាល់។',
      'និយោជកប្រគល់លិខិតឆ្លងដែនវិញក្នុងរយៈពេលមួយថ្ងៃ ហើយបើមានការបដិសេធ អធិការការងារទៅទីនោះជាមួយសមាគម។',
      'គ្មាននរណាម្នាក់ត្រូវបានសួររកឯកសារនៅជម្រកទេ ហើយគ្មានបញ្ជីឈ្មោះណាត្រូវបានផ្ញើទៅប៉ូលីសឡើយ។',
      'រថយន្តក្រុងចេញដំណើរពីផ្សារនិងពីសាលារៀន អ្នកដែលមិនអាចដើរបាននឹងត្រូវទៅទទួលដល់ផ្ទះ។',
      'គ្រួសារត្រូវបានចុះឈ្មោះជាមួយគ្នា ហើយកុមារដែលនៅម្នាក់ឯងត្រូវបាននាំទៅតុការពារមុនគេ។',
    ],
  },
};
