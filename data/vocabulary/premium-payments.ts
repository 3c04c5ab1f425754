// What people type for the topics of premium-payments.
import type { SynonymsOf } from "./attached";

export const premiumPayments: SynonymsOf<"premium-payments"> = {
  "View statements": `
    statement; statements; view statement; view bill; view invoice; see bill; see invoice; see bill online;
    view bill online; invoice online; bill online; e bill; ebill; paperless; payment history; past payments;
    past statements; monthly statement; old statements; download statement; download invoice; download bill;
    print statement; account statement; statement online; receipt; payment receipt; payment confirmation;
    online billing; proof of payment; online statement; electronic statement; billing history; confirmation number`,
  "One-time or recurring premium payments": `
    online bill pay; payment portal; stop recurring; cancel recurring; card expired; expired card; debit;
    checking account; savings account; pay by bank; scheduled payment; update payment; update payment method;
    change payment; pay electronically; pay via; set up autopay; enroll autopay; autopay enrollment; pay; payment;
    pay bill; pay my bill; bill pay; bill payment; pay invoice; pay online; pay by phone; online payment;
    make payment; make a payment; one time payment; recurring payment; autopay; auto pay; automatic payment;
    automatic pay; automatic monthly payment; auto payment; auto debit; auto draft; autodraft; automatic withdrawal;
    automatic draft; automatic debit; direct debit; monthly payment; schedule payment; set up payment; ach; eft;
    e check; echeck; electronic payment; electronic funds; wire; wire transfer; bank account; bank draft; bank info;
    bank information; update bank; change bank; routing number; new bank; bank; debit card; credit; card payment;
    pay by card; pay with card; visa; mastercard; amex; card on file; update card payment; card declined; declined;
    payment method; change payment method; payment option; cancel autopay; stop autopay; stop payment; recurring;
    premium payment; group premium; premium; premiums; pay monthly; make premium payment; payment date;
    payment failed; payment declined; payment error; payment not go through; not let me pay; pay now`,
  "account.kp.org web support": `
    blank page; page blank; spinning; freeze; frozen; not load page; broken link; link broken; cannot register;
    cannot create account; access denied; 404; authenticator; code not arrive; otp; timed out; timeout;
    session expired; login page; login screen; site slow; site crash; forgot user; lost username; reset my password;
    new device; website support; website help; account kp org not work; website password; website problem;
    website issue; website broken; website error; website not work; site down; site broken; site error;
    site not work; site not load; page not load; page error; not load; error message; error page; tech support;
    technical support; technical help; technical issue; it support; online help; portal help; portal down;
    portal support; portal error; portal problem; portal not work; portal broken; web help; web issue; web problem;
    webmaster; server error; crash; password; reset password; password reset; change password; new password;
    passcode; forgot username; forgot login; forgot log in; lost login; lost password; username; user name; user id;
    userid; user account; locked out; lockout; locked; unlock; account locked; unlock account; cannot log in;
    cannot login; cannot sign in; cannot log on; not log in; not login; not sign in; not log on; not logging in;
    not access account; not access portal; not access website; login problem; login trouble; login issue;
    login help; login not work; login error; login fail; trouble logging in; problem logging in;
    cannot access account; two factor; 2fa; mfa; verification code; security code; security question; browser;
    glitch; app crash; online account not work; account.kp.org down; online problem; sign in problem; sign in error;
    sign on error; sign in trouble`,
};
