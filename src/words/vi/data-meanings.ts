/** What the lists and fields of the data are, in Vietnamese, by what their schemas say in English. */
export const meanings: Readonly<Record<string, string>> = {
  // Lists
  'Tasks and measures': 'Nhiệm vụ và giải pháp',
  'Indicators and their parts': 'Chỉ tiêu và chỉ tiêu thành phần',
  'Agencies and unnamed sets': 'Cơ quan và nhóm cơ quan không nêu đích danh',
  'The texts': 'Văn bản',
  'Headings of tasks and measures': 'Nhóm nhiệm vụ, giải pháp',
  'Articles, objectives, duties, phases and the like':
    'Điều, mục tiêu chung, trách nhiệm, giai đoạn và các điều khoản khác',
  'Progress reports': 'Báo cáo tiến độ',
  'Measured values of indicators': 'Số liệu của chỉ tiêu',
  'Links between records, each with its reason': 'Mối liên hệ giữa các mục, kèm lý do',
  'Laws, decrees, plans and other acts that the texts name':
    'Luật, nghị định, đề án và văn bản khác mà các văn bản nhắc đến',
  'Themes, with the records that have them': 'Chủ đề, kèm các mục thuộc chủ đề',
  'Early warnings': 'Cảnh báo sớm',
  'Lead agencies, side by side': 'Các cơ quan chủ trì, đặt cạnh nhau',
  'Remarks on how the texts were read': 'Nhận xét về cách đọc các văn bản',
  'What changed from release to release': 'Những gì thay đổi qua từng đợt cập nhật',
  // Ids and places
  'The permanent id, like nq03-26.': 'Mã cố định, ví dụ nq03-26.',
  'The permanent id, like nq03-i11-1.': 'Mã cố định, ví dụ nq03-i11-1.',
  'The permanent id, like most.': 'Mã cố định, ví dụ most.',
  'The permanent id, like nq03.': 'Mã cố định, ví dụ nq03.',
  'The permanent id, like nq03-g3.': 'Mã cố định, ví dụ nq03-g3.',
  'The permanent id, like nq03-a1.': 'Mã cố định, ví dụ nq03-a1.',
  'The permanent id, like decree-109-2022.': 'Mã cố định, ví dụ decree-109-2022.',
  'The permanent id, like health.': 'Mã cố định, ví dụ health.',
  'Its address on this site. Addresses never change.':
    'Địa chỉ của mục trên trang này. Địa chỉ không bao giờ thay đổi.',
  'Its document.': 'Văn bản của mục.',
  'The seed file, like 001_b385b91c15e83db9.txt.': 'Tệp nguồn, ví dụ 001_b385b91c15e83db9.txt.',
  'First and last line in the seed, counted from 1.': 'Dòng đầu và dòng cuối trong tệp nguồn, đếm từ 1.',
  'The SHA-256 of the whole seed file, so that a quotation can be checked.':
    'Mã SHA-256 của toàn bộ tệp nguồn, để kiểm tra được lời trích.',
  'The place as a jurist would cite it: "Appendix II, No. 76".':
    'Vị trí như khi viện dẫn, ghi bằng tiếng Anh: "Appendix II, No. 76".',
  'Remarks on how its fields were read.': 'Nhận xét về cách đọc các trường của mục.',
  'The field that the remark is about.': 'Trường mà nhận xét nói đến.',
  'The rule of the diagnostic, like blank-cell.': 'Quy tắc của nhận xét, ví dụ blank-cell.',
  'The remark in plain words, without line numbers.': 'Ghi chú bằng lời, không kèm số dòng.',
  // Tasks and measures
  'A task has an assignment; a measure has none.': 'Nhiệm vụ thì có giao việc cho cơ quan; giải pháp thì không.',
  'The innermost group; null where the document has none.': 'Nhóm nhỏ nhất chứa mục; null nếu văn bản không chia nhóm.',
  'The number as the seed gives it, or ours where it gives none (then flagged).':
    'Số như trong tệp nguồn; nếu nguồn không đánh số thì là số do trang này đánh (có nhận xét).',
  'The place in its list, from 1. Sort by it, never by the id.':
    'Vị trí trong danh sách, từ 1. Khi sắp xếp xin dùng trường này, không dùng mã.',
  'What must be done, verbatim, without its letter or bullet. Lines are kept apart by a line break.':
    'Việc phải làm, nguyên văn bản tiếng Anh, không có chữ cái hoặc gạch đầu dòng. Các dòng cách nhau bằng dấu xuống dòng.',
  'Lead agencies in the order stated.': 'Cơ quan chủ trì, theo thứ tự trong văn bản.',
  'Coordinating agencies in the order stated.': 'Cơ quan phối hợp, theo thứ tự trong văn bản.',
  'The lead cell, verbatim; empty where blank.': 'Ô cơ quan chủ trì, nguyên văn; trống nếu ô để trống.',
  'The coordinating cell, verbatim; "-" as printed; empty where blank.':
    'Ô cơ quan phối hợp, nguyên văn; "-" giữ như bản in; trống nếu ô để trống.',
  'The expected output, verbatim; empty where blank.': 'Sản phẩm dự kiến, nguyên văn; trống nếu ô để trống.',
  'A note column, verbatim, where the list has one.': 'Cột ghi chú, nguyên văn, nếu danh sách có cột này.',
  'Cells of further columns, with their headers, where the list has any.':
    'Các ô thuộc những cột khác, kèm tiêu đề cột, nếu danh sách có.',
  "The column's header words.": 'Tiêu đề của cột.',
  'The cell, verbatim; empty where blank.': 'Nguyên văn nội dung của ô; rỗng nếu ô để trống.',
  'The deadline as stated, verbatim.': 'Thời hạn theo văn bản, nguyên văn.',
  'How the deadline is stated.': 'Thời hạn được nêu theo cách nào.',
  'The last day, as read.': 'Ngày cuối, theo cách hiểu của trang này.',
  'The first day, as read.': 'Ngày đầu, theo cách hiểu của trang này.',
  'Left out where the text gives the day itself.': 'Không có nếu văn bản ghi rõ ngày.',
  'Where the text states a time in words that could not be read; left out where it states none.':
    'Có khi văn bản nêu thời gian bằng lời mà không suy ra được ngày; không có nếu văn bản không nêu thời gian.',
  'Left out where it is in force. coming: added from a later day; repealed: a later document repealed it.':
    'Không có nếu đang có hiệu lực. coming: được bổ sung, có hiệu lực từ một ngày sau này; repealed: đã bị một văn bản sau bãi bỏ.',
  'Where the deadline stands on the day of the file, from the deadline alone; unstated too where deadline.unread says that a time is stated and was not read.':
    'Tình trạng thời hạn vào ngày của tệp, chỉ tính theo thời hạn; cũng là unstated khi deadline.unread cho biết văn bản có nêu thời gian nhưng không suy ra được ngày.',
  'What has been published on it, from the reports alone.':
    'Tình trạng báo cáo: những gì đã công bố, chỉ dựa vào báo cáo.',
  'The day on which a report says that it was completed.': 'Ngày hoàn thành theo báo cáo.',
  'Whether that day is within the deadline.': 'Ngày đó có trong thời hạn hay không.',
  'names-the-output: what the task names. other-form: the same in another form or at another level. one-body: for one body, sector or place of many. part: a part of the task, something next to it, a framework or an aim. The rules are in content/nearness.yaml.':
    'names-the-output: đúng điều nhiệm vụ nêu. other-form: cùng nội dung, ở hình thức hoặc cấp khác. one-body: mới ở một cơ quan, một ngành hoặc một nơi trong số nhiều. part: một phần của nhiệm vụ, một việc gần kề, một khung hoặc một mục tiêu. Quy tắc ở content/nearness.yaml.',
  'The day that the statement holds for, like "2026-03-02"; where only the month or year is known, the latest day that the source allows.':
    'Ngày của thông tin, ví dụ "2026-03-02"; nếu chỉ biết tháng hoặc năm thì là ngày muộn nhất có thể.',
  'How much of the day is known, where not all is: nothing is counted in days from it.':
    'Ngày biết được đến đâu, nếu không biết hết: khi đó không tính số ngày từ ngày này.',
  'Who states it: the id of an agency, like most, or the name of another body.':
    'Ai đưa ra thông tin: mã của một cơ quan, ví dụ most, hoặc tên của bên khác.',
  'The report that says so.': 'Báo cáo cho biết điều đó.',
  'The day up to which we searched for outcomes; absent where we have not searched.':
    'Kết quả được tìm đến hết ngày này; không có nếu chưa tìm.',
  'What came of looking, where nothing is on record. in-vain: nothing was found. too-weak: only finds too far from the task. not-searched: left out.':
    'Đã tìm ra sao, khi chưa ghi nhận gì. in-vain: không tìm thấy gì. too-weak: chỉ tìm thấy những gì quá xa nhiệm vụ. not-searched: chưa tìm.',
  'What would show the task done, by the kinds of its expected output; absent from measures.':
    'Điều gì sẽ cho thấy nhiệm vụ đã hoàn thành, theo từng loại sản phẩm dự kiến; giải pháp không có trường này.',
  'Ids of the provisions of later documents that gave it its present form.':
    'Mã các điều khoản của văn bản sau đã đưa mục về nội dung hiện nay.',
  'Every version, the earliest first; absent where no document changes it.':
    'Mọi phiên bản, sớm nhất ở đầu; không có nếu không văn bản nào sửa đổi mục.',
  'Its first day; null where its document gives none.': 'Ngày đầu của phiên bản; null nếu văn bản không nêu.',
  'Its last day; null where nothing follows.': 'Ngày cuối của phiên bản; null nếu không có phiên bản sau.',
  'Whether it is past, current or still to come on the day of the file.':
    'Vào ngày của tệp, phiên bản đã qua, đang có hiệu lực hay chưa có hiệu lực.',
  'Whether the task ends here.': 'Nhiệm vụ có bị bãi bỏ ở đây hay không.',
  'What made it; empty as issued.': 'Điều gì tạo ra phiên bản; trống với bản ban hành.',
  'What it does to the task.': 'Tác động đến nhiệm vụ ra sao.',
  'The amending document.': 'Văn bản sửa đổi.',
  'Its provision that says so.': 'Điều khoản của văn bản đó quy định như vậy.',
  'The line of the words.': 'Dòng có lời sửa đổi.',
  'The amending words, verbatim.': 'Lời sửa đổi, nguyên văn.',
  'Related tasks.': 'Nhiệm vụ liên quan.',
  'Related measures.': 'Giải pháp liên quan.',
  'Related indicators.': 'Chỉ tiêu liên quan.',
  'The id of the related record.': 'Mã của mục liên quan.',
  'How the two are related, like "carries-out".': 'Hai mục liên hệ với nhau thế nào, ví dụ "carries-out".',
  'Where the link comes from: a text states it, a rule found it, or an editor made it.':
    'Mối liên hệ từ đâu ra: văn bản nêu, quy tắc tìm ra, hoặc biên tập viên lập.',
  'The reason in plain words.': 'Lý do, bằng lời.',
  'The words of this record, verbatim.': 'Lời văn của mục này, nguyên văn.',
  'The words of the other record, verbatim.': 'Lời văn của mục kia, nguyên văn.',
  'Ids of its themes.': 'Mã các chủ đề của mục.',
  'Instruments that it names or has more to do with.': 'Các văn bản mà mục nhắc đến hoặc có liên quan nhiều hơn.',
  'The id of the instrument.': 'Mã của văn bản được nhắc đến.',
  'What the record is to it.': 'Mục liên quan thế nào đến văn bản đó.',
  // Corrections
  'Why misprints of it are corrected; absent where none is.':
    'Vì sao đính chính lỗi in; không có nếu không đính chính gì.',
  'The name of its file.': 'Tên tệp của đính chính.',
  'The field with the misprint.': 'Trường có lỗi in.',
  'The misprinted words.': 'Từ ngữ in sai.',
  'The words as corrected.': 'Từ ngữ đã đính chính.',
  'Why it is certain.': 'Vì sao chắc chắn.',
  'Who decided it.': 'Ai quyết định.',
  'The day of the correction.': 'Ngày đính chính.',
  'Pages that show the right words.': 'Các trang cho thấy từ ngữ đúng.',
  'The title or first words of the page.': 'Tên bài hoặc những từ đầu của trang.',
  'Who published it.': 'Nơi công bố.',
  'The address of the page.': 'Địa chỉ của trang.',
  'The day it was published, like "2026-03-02", where it is known.': 'Ngày công bố, ví dụ "2026-03-02", nếu biết.',
  'A: law database, official gazette, Government or national news agency. B: national press or law firm.':
    'A: cơ sở dữ liệu pháp luật, công báo, trang của Chính phủ hoặc thông tấn xã quốc gia. B: báo chí trung ương hoặc công ty luật.',
  'When and where it was read, like "stored copy, November 2026".':
    'Đọc khi nào, ở đâu, ví dụ "stored copy, November 2026" (bản lưu, tháng 11 năm 2026).',
  'A copy in a public web archive.': 'Bản sao ở một kho lưu trữ web công cộng.',
  // Vietnamese words
  'Whose words the Vietnamese ones are. own: our rendering of the English words, not the text of the document. authentic: the words of a text in Vietnamese.':
    'Lời tiếng Việt là của ai. own: trang này diễn đạt lại theo bản tiếng Anh, không phải nguyên văn của văn bản. authentic: nguyên văn của văn bản tiếng Việt.',
  'Whether our rendering stands for English words that have changed since; absent where it does not.':
    'Bản tiếng Anh có thay đổi sau khi có phần diễn đạt này hay không; không có nếu không thay đổi.',
  // Indicators
  'As the list numbers it: "11.1". Always text, so that 11.10 is not 11.1.':
    'Số như trong danh sách: "11.1". Luôn là chữ, để 11.10 không thành 11.1.',
  'The place in the list, from 1.': 'Vị trí trong danh sách, từ 1.',
  'The indicator that this one is a part of.': 'Chỉ tiêu mà chỉ tiêu thành phần này thuộc về.',
  'What is measured, verbatim.': 'Điều được đo, nguyên văn.',
  'Verbatim; empty where blank.': 'Nguyên văn; trống nếu ô để trống.',
  'The year of its heading or column, like 2030; of several columns the last.':
    'Năm ghi ở đề mục hoặc ở cột, ví dụ 2030; nếu có nhiều cột thì là năm cuối.',
  'Targets for years before the horizon, where the list has a column for each year; the earliest first.':
    'Mục tiêu của các năm trước mốc năm, nếu danh sách có mỗi năm một cột; năm sớm nhất đứng đầu.',
  'The year.': 'Năm.',
  'The set under which it is counted.': 'Nhóm mà nhóm này được tính chung vào.',
  'Why the two are one, in a sentence for readers.': 'Vì sao hai nhóm là một, viết thành một câu cho người đọc.',
  'The document.': 'Văn bản.',
  'The words of the cell, verbatim.': 'Nguyên văn nội dung của ô.',
  'As it is read; empty where it has no value.': 'Theo cách hiểu của trang này; trống nếu không có giá trị.',
  'The target as it is read; empty where it has no value.':
    'Mục tiêu theo cách hiểu của trang này; trống nếu không có giá trị.',
  '"=" where the text has no sign.': '"=" nếu văn bản không ghi dấu.',
  'The value, or the lower end of a range.': 'Giá trị, hoặc mức thấp của một khoảng.',
  'The upper end of a range.': 'Mức cao của một khoảng.',
  'The unit, where the target itself has one.': 'Đơn vị, nếu chính mục tiêu có ghi đơn vị.',
  'What the value is limited to, like "Southeast Asia".': 'Phạm vi của giá trị, ví dụ "Southeast Asia" (Đông Nam Á).',
  'Agencies that monitor it, in the order stated.': 'Cơ quan theo dõi, đánh giá, theo thứ tự trong văn bản.',
  'Ids of its measured values in observations.json.': 'Mã các số liệu của chỉ tiêu trong observations.json.',
  // Agencies
  'The name as the seeds write it, without "The".': 'Tên tiếng Anh như trong văn bản nguồn, bỏ “The”.',
  'The Vietnamese name as commonly used, or null where it is not known.':
    'Tên tiếng Việt thường dùng; null nếu chưa biết.',
  'The Vietnamese abbreviation as commonly used, like BKHCN, or null.':
    'Chữ viết tắt tiếng Việt thường dùng, ví dụ BKHCN; hoặc null.',
  'What kind of body it is; a collective is an unnamed set of bodies.':
    'Loại cơ quan; collective là nhóm cơ quan không nêu đích danh.',
  'Other names that texts use. Each is matched in the documents.':
    'Tên khác mà các văn bản dùng. Tên nào cũng được nhận ra trong văn bản.',
  'Only where a graded source gives the domain.': 'Chỉ có khi một nguồn đã xếp loại ghi tên miền.',
  'Of a set that takes in localities: all of them ("Ministries, sectors, localities"), or some that it does not name ("Selected localities").':
    'Với nhóm có địa phương: mọi địa phương (“các bộ, ngành, địa phương”), hoặc một số địa phương không nêu tên (“một số địa phương”).',
  'Who took over; empty where the agency still exists or nothing is known.':
    'Cơ quan tiếp nhận nhiệm vụ; trống nếu cơ quan vẫn còn hoặc chưa biết.',
  'The agency that took over.': 'Cơ quan tiếp nhận.',
  'The day from which it applies.': 'Áp dụng từ ngày nào.',
  'What passed to it, where not everything did.': 'Phần được chuyển, nếu không chuyển hết.',
  'The act that ordered it, like "Resolution 176/2025/QH15".':
    'Văn bản quyết định việc đó, ví dụ "Resolution 176/2025/QH15".',
  'A short remark for readers.': 'Ghi chú ngắn cho người đọc.',
  'Tasks that name it as lead agency.': 'Nhiệm vụ nêu cơ quan này chủ trì.',
  'Tasks that name it as coordinating agency.': 'Nhiệm vụ nêu cơ quan này phối hợp.',
  'Indicators that it monitors.': 'Chỉ tiêu mà cơ quan theo dõi, đánh giá.',
  // Documents
  'The official number, or null where it has none.': 'Số, ký hiệu; null nếu không có.',
  'What it is called on this site.': 'Tên gọi trên trang này.',
  'Its full title.': 'Tên đầy đủ.',
  'Who issued it.': 'Cơ quan ban hành.',
  'The day it was issued, or null where its text does not say.': 'Ngày ban hành; null nếu văn bản không ghi.',
  'What the text says of its date, where there is no plain day of issue.':
    'Văn bản nói gì về ngày, nếu không ghi rõ ngày ban hành.',
  'The language of the text that we have.': 'Ngôn ngữ của bản mà trang này có.',
  'The document of which this is the text in another language: its records are those of that document. Absent where it is a document of its own.':
    'Văn bản mà đây là bản ngôn ngữ khác: các mục của bản này chính là các mục của văn bản đó. Không có nếu là văn bản riêng.',
  'Who published the text that we have, or "not stated".':
    'Nơi công bố bản mà trang này có, hoặc "not stated" (không ghi).',
  'One or two plain sentences for readers.': 'Một, hai câu giới thiệu cho người đọc.',
  'What it is a draft of, and when it was put out, in a sentence.':
    'Là dự thảo của văn bản nào, đưa ra khi nào, trong một câu.',
  'What became of it, in a sentence.': 'Sau đó ra sao, trong một câu.',
  'The pages that say so.': 'Các trang cho biết điều đó.',
  'Pages on which the text was published.': 'Các trang đã công bố văn bản.',
  'The language of the page.': 'Ngôn ngữ của trang.',
  'How sure it is that the page holds this text.': 'Chắc chắn đến đâu rằng trang đó chứa chính văn bản này.',
  'How its text is structured, and so how it was read.': 'Bố cục của văn bản, và theo đó văn bản được đọc thế nào.',
  'The file of its text.': 'Tệp chứa văn bản.',
  'The SHA-256 of that file.': 'Mã SHA-256 của tệp đó.',
  'Other documents that it names as amending it, implemented by it and so on.':
    'Văn bản khác mà văn bản này nêu: văn bản sửa đổi văn bản này, văn bản được triển khai, v.v.',
  'What it has to do with the other document.': 'Liên quan thế nào đến văn bản kia.',
  'The number or name of the other document.': 'Số hoặc tên của văn bản kia.',
  'Its id, where this catalogue holds it.': 'Mã của văn bản đó, nếu có trong danh mục này.',
  'The day of the other document.': 'Ngày của văn bản kia.',
  'The document that says so.': 'Văn bản cho biết điều đó.',
  'The first words of the line, enough to find it once. Never a line number.':
    'Những từ đầu của dòng, đủ để tìm ra đúng một chỗ. Không bao giờ là số dòng.',
  'What the other document says that it does, quoted from a graded source.':
    'Điều mà văn bản kia nêu, trích từ một nguồn đã xếp loại.',
  'A remark for readers.': 'Ghi chú cho người đọc.',
  'Tasks read from it.': 'Số nhiệm vụ đọc được từ văn bản.',
  'Measures read from it.': 'Số giải pháp đọc được từ văn bản.',
  'Indicators, without their parts.': 'Số chỉ tiêu, không kể chỉ tiêu thành phần.',
  'Parts of indicators.': 'Số chỉ tiêu thành phần.',
  'Groups and sub-groups.': 'Số nhóm và nhóm nhỏ.',
  'Other provisions.': 'Số điều khoản khác.',
  'Remarks on how it was read.': 'Số nhận xét về cách đọc văn bản.',
  'Lines of the file: blank, claimed and ignored together.':
    'Số dòng của tệp: dòng trống, dòng thuộc về một mục và dòng để riêng.',
  'Lines without words.': 'Số dòng không có chữ.',
  'Lines that belong to a record, group or provision.': 'Số dòng thuộc về một mục, một nhóm hoặc một điều khoản.',
  'Lines that are not part of the document.': 'Số dòng không phải là phần của văn bản.',
  'Lines that were set aside.': 'Các dòng được để riêng.',
  'First and last line.': 'Dòng đầu và dòng cuối.',
  'The SHA-256 of these lines, joined by line feeds.': 'Mã SHA-256 của các dòng đó, nối bằng dấu xuống dòng.',
  'Why they are not part of the document.': 'Vì sao không phải là phần của văn bản.',
  // Groups and provisions
  'The group around it, or null.': 'Nhóm chứa nhóm này, hoặc null.',
  'As the seed numbers it first: "3" or "b". Ours where the numeral is lost.':
    'Số như trong tệp nguồn ở lần đầu: "3" hoặc "b". Là số do trang này đánh nếu bản in mất số.',
  'The place among the groups of the document, from 1.': 'Vị trí trong các nhóm của văn bản, từ 1.',
  'The heading, verbatim, without its number.': 'Đề mục, nguyên văn, không kèm số.',
  'The groups directly within it.': 'Các nhóm nằm ngay trong nhóm này.',
  'The tasks directly within it.': 'Các nhiệm vụ nằm ngay trong nhóm này.',
  'The measures directly within it.': 'Các giải pháp nằm ngay trong nhóm này.',
  'The same group where it is headed again, as in an appendix.':
    'Cùng nhóm này ở nơi có đề mục lần nữa, như trong phụ lục.',
  'As it is numbered there.': 'Số ở nơi đó.',
  'The heading there, verbatim.': 'Đề mục ở nơi đó, nguyên văn.',
  'What it is.': 'Loại điều khoản.',
  'As the seed numbers it, or its place among its kind.':
    'Số như trong tệp nguồn, hoặc vị trí trong các điều khoản cùng loại.',
  'The place among the provisions of its kind in the document, from 1.':
    'Vị trí trong các điều khoản cùng loại của văn bản, từ 1.',
  'Verbatim, without its number.': 'Nguyên văn, không kèm số.',
  'First and last year of a phase.': 'Năm đầu và năm cuối của một giai đoạn.',
  // Reports
  'The task and the day, like nq03-76/2026-03-02.': 'Nhiệm vụ và ngày, ví dụ nq03-76/2026-03-02.',
  'The task, like nq03-76.': 'Nhiệm vụ, ví dụ nq03-76.',
  'related-outcome: something near the task happened. The others are what a body says of the task itself.':
    'related-outcome: có một kết quả gần với nhiệm vụ. Các giá trị khác là điều một cơ quan nói về chính nhiệm vụ.',
  'What is stated, in one or two sentences; what is only near the task is said to be near.':
    'Điều được nêu, trong một, hai câu; điều chỉ gần với nhiệm vụ thì ghi rõ là gần.',
  'The published pages that it rests on.': 'Các trang đã công bố mà báo cáo dựa vào.',
  'A report that this one retracts.': 'Báo cáo mà báo cáo này rút lại.',
  'A report by another body that this one confirms.': 'Báo cáo của bên khác mà báo cáo này xác nhận.',
  'A report that this one contradicts.': 'Báo cáo mà báo cáo này nói trái lại.',
  // Measured values
  'The indicator and the period, like nq03-i10/2025.': 'Chỉ tiêu và kỳ, ví dụ nq03-i10/2025.',
  'The indicator, like nq03-i10.': 'Chỉ tiêu, ví dụ nq03-i10.',
  'The year, month or day that the value speaks of.': 'Năm, tháng hoặc ngày của số liệu.',
  'The measured value.': 'Số liệu đo được.',
  'The unit of the value.': 'Đơn vị của số liệu.',
  'Whether the source says "about" or gives a fraction in words.':
    'Nguồn có ghi “khoảng” hoặc nêu phân số bằng lời hay không.',
  'The value in a plain sentence.': 'Số liệu, nói trong một câu.',
  'What the value counts, in a few words.': 'Số liệu đếm những gì, nói ngắn gọn.',
  'Who measured how. Two methods are never one series.':
    'Ai đo và đo thế nào. Hai phương pháp không bao giờ nằm trong một chuỗi.',
  'Whether it lies before the programme, that is before 2025.':
    'Số liệu có trước chương trình, tức là trước năm 2025, hay không.',
  'How the value differs from what the indicator asks for.': 'Số liệu khác với điều chỉ tiêu yêu cầu ở chỗ nào.',
  // Links and instruments
  'The id of the first record: a task, measure, indicator or group.':
    'Mã của mục thứ nhất: nhiệm vụ, giải pháp, chỉ tiêu hoặc nhóm.',
  'The id of the second.': 'Mã của mục thứ hai.',
  'What kind of act it is.': 'Loại văn bản.',
  'As the texts name it, in its fullest form.': 'Tên như các văn bản nhắc đến, ở dạng đầy đủ nhất.',
  'That the Vietnamese name is our wording: no source that we saw gives it.':
    'Cho biết tên tiếng Việt do trang này đặt: chưa thấy nguồn nào ghi tên đó.',
  'Left out where it is not stated.': 'Không có nếu không được nêu.',
  'What it is, in one plain sentence.': 'Là văn bản gì, trong một câu.',
  'Its id among the documents, where we have its text.': 'Mã trong danh sách văn bản, nếu trang này có văn bản đó.',
  'Every phrase by which the texts name it, letter by letter.': 'Mọi cách gọi mà các văn bản dùng, đúng từng chữ.',
  'Every record that names it or has more to do with it.':
    'Mọi mục nhắc đến hoặc có liên quan nhiều hơn đến văn bản đó.',
  'What the record is; a measure counts as a task.': 'Loại mục; giải pháp tính như nhiệm vụ.',
  'The id of the record or report.': 'Mã của mục hoặc báo cáo.',
  'What it is to the instrument.': 'Liên quan thế nào đến văn bản được nhắc đến.',
  'The words that say so, verbatim.': 'Lời văn nêu điều đó, nguyên văn.',
  'The progress report that says so.': 'Báo cáo tiến độ cho biết điều đó.',
  // Themes
  'Its name.': 'Tên chủ đề.',
  'Its name in Vietnamese.': 'Tên chủ đề bằng tiếng Việt.',
  'What the programme promises here, in one plain sentence.':
    'Chương trình đề ra những gì ở lĩnh vực này, trong một câu.',
  'Ids of its tasks.': 'Mã các nhiệm vụ.',
  'Ids of its measures.': 'Mã các giải pháp.',
  'Ids of its indicators.': 'Mã các chỉ tiêu.',
  // Warnings
  'The rule that it comes from.': 'Quy tắc dẫn đến cảnh báo.',
  'The task or measure that it is about.': 'Nhiệm vụ hoặc giải pháp được cảnh báo.',
  'The lead agencies of the task, as stated.': 'Cơ quan chủ trì nhiệm vụ, theo văn bản.',
  'Days since the printed date.': 'Số ngày kể từ ngày in trong văn bản.',
  'Days until the printed date.': 'Số ngày đến ngày in trong văn bản.',
  'Days since the latest report.': 'Số ngày kể từ báo cáo gần nhất.',
  'The rule in plain words.': 'Quy tắc, bằng lời.',
  // Scoreboard
  'The id of the agency.': 'Mã của cơ quan.',
  'Tasks that it leads, alone or with others.': 'Số nhiệm vụ chủ trì, một mình hoặc cùng cơ quan khác.',
  'Of these, tasks whose printed date has passed.': 'Trong đó, số nhiệm vụ có ngày in trong văn bản đã qua.',
  'Of those due, tasks with any evidence.': 'Trong số nhiệm vụ có thời hạn đã qua, số nhiệm vụ có thông tin ghi nhận.',
  'withEvidence divided by due; null where none is due.': 'withEvidence chia cho due; null nếu due bằng 0.',
  'Of those due, tasks with an outcome on record: the output that the task names, or another form of it.':
    'Trong số nhiệm vụ có thời hạn đã qua, số nhiệm vụ có kết quả được ghi nhận: đúng sản phẩm được giao, hoặc một hình thức khác của sản phẩm đó.',
  'outcomes divided by due; null where none is due.': 'outcomes chia cho due; null nếu due bằng 0.',
  'Of those due, tasks with an outcome for one body, sector or place only.':
    'Trong số nhiệm vụ có thời hạn đã qua, số nhiệm vụ mới có kết quả ở một cơ quan, một ngành hoặc một nơi.',
  'Of those due, tasks with only a part of it, or something close, on record.':
    'Trong số nhiệm vụ có thời hạn đã qua, số nhiệm vụ mới ghi nhận một phần hoặc một việc gần kề.',
  'Median of the days from the deadline to the first report, where its day is known; below zero where the report came first.':
    'Trung vị số ngày từ thời hạn đến báo cáo đầu tiên có ngày rõ ràng; là số âm nếu báo cáo có trước.',
  'Days since the latest report of a known day on any of its tasks; null without one.':
    'Số ngày kể từ báo cáo gần nhất có ngày rõ ràng về bất cứ nhiệm vụ nào của cơ quan; null nếu không có.',
  'By share; ties share a rank; null where fewer than three are due.':
    'Thứ hạng theo share; bằng nhau thì cùng thứ hạng; null nếu due dưới 3.',
  'Likewise by outcomeShare.': 'Như trên, theo outcomeShare.',
  // Remarks
  'The rule; the page on data quality explains each.': 'Quy tắc; trang chất lượng dữ liệu giải thích từng quy tắc.',
  'The id of the document, or "" where no document is concerned.': 'Mã của văn bản, hoặc "" nếu không về văn bản nào.',
  'The path of the file from the top of the project.': 'Đường dẫn của tệp tính từ thư mục gốc của dự án.',
  'The line, counted from 1.': 'Dòng, đếm từ 1.',
  'The remark in plain words.': 'Ghi chú, bằng lời.',
  'What was expected there.': 'Đáng lẽ phải là gì.',
  'What was found there.': 'Thực tế là gì.',
  'The document that it is compared with.': 'Văn bản được đối chiếu.',
  'The line there.': 'Dòng trong văn bản đó.',
  // Changes
  'The release that published it; null where it is not yet released.':
    'Đợt cập nhật đã đăng thay đổi; null nếu chưa thuộc đợt nào.',
  'The day of that release.': 'Ngày của đợt đó.',
  'What happened to the record.': 'Điều gì xảy ra với mục.',
  'What the record is.': 'Loại mục.',
  'The id of the record.': 'Mã của mục.',
  'The page of the record; null where it has none any more.': 'Trang của mục; null nếu không còn trang.',
  'The field that changed; null where the record came or went as a whole.':
    'Trường đã thay đổi; null nếu cả mục được thêm hoặc rút.',
  'The value before, as text; JSON where it is not a text.': 'Giá trị trước, dạng chữ; là JSON nếu không phải chữ.',
  'The value since, as text.': 'Giá trị sau, dạng chữ.',
  'The ids that took its place, where it was moved, split or merged.': 'Mã thay thế, nếu mục đã chuyển, tách hoặc gộp.',
  'The act that amended it, or the reason.': 'Văn bản đã sửa đổi, hoặc lý do.',
};

/** What is said alike of several fields. */
const forms: readonly (readonly [RegExp, (field: string) => string])[] = [
  [/^The field (\w+) as corrected\.$/u, (field) => `Trường ${field} sau khi đính chính.`],
  [
    /^The field (\w+) in Vietnamese; absent where nobody has said it\.$/u,
    (field) => `Trường ${field} bằng tiếng Việt; không có nếu chưa ai diễn đạt.`,
  ],
  [/^What `(\w+)` says, in Vietnamese\.$/u, (field) => `Nội dung của trường ${field} bằng tiếng Việt.`],
];

/**
 * What a list or a field of the data is.
 * @param english what its schema says
 * @returns undefined where that is not yet said in Vietnamese, or has changed since
 */
export function meaningOf(english: string): string | undefined {
  const ofField = forms.map(([form, said]) => [form.exec(english)?.[1], said] as const);
  const [field, said] = ofField.find(([name]) => name !== undefined) ?? [];
  return field && said ? said(field) : meanings[english];
}
