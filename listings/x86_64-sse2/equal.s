# equal of sse2, x86_64-unknown-linux-gnu

    cmp         rsi, rcx
    jne         .L1
    push        rbp
    push        r15
    push        r14
    push        r13
    push        r12
    push        rbx
    sub         rsp, 88
    mov         rbx, rdx
    mov         r15, rdi
    movabs      rax, 9223372036854775744
    and         rax, rsi
    mov         qword ptr [rsp + 8], rsi
    mov         qword ptr [rsp], rax
    je          .L2
    lea         rbp, [r15 + 64]
    lea         r14, [rsi - 64]
    mov         r12d, 64
    sub         r12, rax
    mov         r13, rbx
.L3:
#APP
    movdqu      xmm0, xmmword ptr [r15]
    movdqu      xmm1, xmmword ptr [r15 + 16]
    movdqu      xmm2, xmmword ptr [r15 + 32]
    movdqu      xmm3, xmmword ptr [r15 + 48]
#NO_APP
    movaps      xmmword ptr [rsp + 16], xmm0
    movaps      xmmword ptr [rsp + 32], xmm1
    movaps      xmmword ptr [rsp + 48], xmm2
    movaps      xmmword ptr [rsp + 64], xmm3
    mov         edx, 64
    lea         rdi, [rsp + 16]
    mov         rsi, r13
    call        qword ptr [rip + bcmp]
    test        eax, eax
    jne         .L4
    test        r12, r12
    je          .L5
    add         r13, 64
    mov         rax, r14
    sub         rax, 64
    cmovb       rax, r14
    cmovae      r15, rbp
    add         r12, 64
    mov         rcx, rbp
    add         rbp, 64
    cmp         r14, 63
    mov         rdx, r14
    mov         r14, rax
    ja          .L3
    jmp         .L6
.L1:
    xor         eax, eax
    ret
.L2:
    mov         rdx, rsi
    mov         rcx, r15
    jmp         .L6
.L4:
    xor         eax, eax
    jmp         .L7
.L5:
    mov         rdx, r14
    mov         rcx, rbp
.L6:
    add         rbx, qword ptr [rsp]
    mov         r8, qword ptr [rsp + 8]
    mov         eax, r8d
    and         eax, 63
    cmp         rdx, 17
    jb          .L8
    mov         edi, r8d
    and         edi, 56
    mov         rsi, rdx
    sub         rsi, rdi
    and         r8d, 7
.L9:
    cmp         rax, 8
    jb          .L10
#APP
    mov         rdi, qword ptr [rcx]
#NO_APP
    cmp         rdi, qword ptr [rbx]
    jne         .L11
    add         rdx, -8
    add         rcx, 8
    add         rax, -8
    add         rbx, 8
    cmp         rdx, 16
    ja          .L9
    jmp         .L12
.L10:
    mov         rdx, rsi
    mov         rax, r8
.L8:
    cmp         rdx, 8
    jae         .L12
    cmp         rdx, 4
    jae         .L13
    cmp         rdx, 2
    jae         .L14
    test        rdx, rdx
    jne         .L15
    jmp         .L16
.L12:
    cmp         rax, 8
    jae         .L17
.L13:
    cmp         rax, 4
    jae         .L18
.L14:
    cmp         rax, 2
    jae         .L19
.L15:
#APP
    movzx       ecx, byte ptr [rcx]
#NO_APP
    test        rax, rax
    je          .L16
    cmp         byte ptr [rbx], cl
    jmp         .L20
.L17:
    mov         rdi, qword ptr [rbx]
    mov         rsi, qword ptr [rbx + rax - 8]
#APP
    mov         r8, qword ptr [rcx]
#NO_APP
    mov         al, 1
    cmp         r8, rdi
    jne         .L21
    lea         rax, [rcx + rdx]
    add         rax, -8
#APP
    mov         rax, qword ptr [rax]
#NO_APP
    cmp         rax, rsi
    jmp         .L20
.L18:
    mov         edi, dword ptr [rbx]
    mov         esi, dword ptr [rbx + rax - 4]
#APP
    mov         r8d, dword ptr [rcx]
#NO_APP
    mov         al, 1
    cmp         edi, r8d
    jne         .L21
    lea         rax, [rcx + rdx]
    add         rax, -4
#APP
    mov         eax, dword ptr [rax]
#NO_APP
    cmp         esi, eax
    jmp         .L20
.L11:
    mov         al, 1
    jmp         .L21
.L19:
    movzx       edi, word ptr [rbx]
    movzx       esi, word ptr [rbx + rax - 2]
#APP
    movzx       r8d, word ptr [rcx]
#NO_APP
    mov         al, 1
    cmp         di, r8w
    jne         .L21
    lea         rax, [rcx + rdx]
    add         rax, -2
#APP
    movzx       eax, word ptr [rax]
#NO_APP
    cmp         si, ax
.L20:
    setne       al
.L21:
    xor         al, 1
.L7:
    add         rsp, 88
    pop         rbx
    pop         r12
    pop         r13
    pop         r14
    pop         r15
    pop         rbp
    ret
.L16:
    xor         eax, eax
    jmp         .L21
